import { recordAudit } from '../audit/index.ts';
import type { AccountServices } from './services.ts';

/** A session as its owner sees it. */
export interface SessionView {
  readonly id: string;
  /** Such as 'Chrome, Android'; empty where the browser was not recognised. */
  readonly agent: string;
  readonly createdAt: Date;
  /** To ten minutes. */
  readonly lastSeenAt: Date;
  /** The one that is looked from. */
  readonly current: boolean;
}

/** Where this account is signed in, the most recently seen first. What has ended is nobody's concern. */
export async function listSessions(
  { db, clock }: Pick<AccountServices, 'db' | 'clock'>,
  accountId: string,
  currentSessionId: string,
): Promise<readonly SessionView[]> {
  const rows = await db
    .selectFrom('accessToken')
    .select(['id', 'agent', 'createdAt', 'lastSeenAt'])
    .where('accountId', '=', accountId)
    .where('purpose', '=', 'session')
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', clock.wall())
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  await recordAudit(db, {
    actorKind: 'account',
    actorId: accountId,
    action: 'sessions-listed',
    registrationId: null,
  });
  return rows.map((row) => ({ ...row, current: row.id === currentSessionId }));
}
