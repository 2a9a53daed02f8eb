import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { AuditEntry } from './record-audit.ts';

/**
 * Actions by which somebody saw a case. What was decided is told by the case's own events, to whom it
 * may be told: an officer's act would tell here that there was a doubt.
 */
const LOOKS = [
  'registration-read',
  'request-read',
  'place-read',
  'certificate-read',
  'certificate-verified',
] as const satisfies readonly AuditEntry['action'][];

/** That somebody looked at a case. */
export interface Look {
  readonly registrationId: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly action: string;
  /** Whether it was the account that asks. */
  readonly own: boolean;
}

/** Who has looked at these cases, in what capacity; never which person that was. The newest first. */
export async function listLooks(
  db: Kysely<DB>,
  registrationIds: readonly string[],
  accountId: string,
): Promise<readonly Look[]> {
  const rows = await db
    .selectFrom('auditEntry')
    .select(['registrationId', 'at', 'actorKind', 'action', 'actorId'])
    .where('registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
    .where('action', 'in', LOOKS)
    .orderBy('id', 'desc')
    .execute();
  return rows.flatMap(({ registrationId, actorId, ...look }) =>
    registrationId ? [{ ...look, registrationId, own: actorId === accountId }] : [],
  );
}
