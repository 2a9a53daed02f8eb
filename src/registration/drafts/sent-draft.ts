import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/index.ts';

export interface SentDraft {
  readonly registrationId: string;
  readonly kind: 'filed' | 'amended';
}

/** Under which path a draft that is gone is remembered, by what became of it. */
export const SENT_PATHS = { filed: 'drafts', amended: 'drafts/amend' } as const;

/** A draft that was sent is known by its key alone: nothing of what it held is kept. */
export async function sentDraft(
  db: Kysely<DB>,
  accountId: string,
  id: string,
): Promise<SentDraft | undefined> {
  const row = await db
    .selectFrom('idempotencyKey')
    .select(['path', 'registrationId'])
    .where('accountId', '=', accountId)
    .where('key', '=', id)
    .where('path', 'in', Object.values(SENT_PATHS))
    .executeTakeFirst();
  if (!row?.registrationId) return undefined;
  const kind = row.path === SENT_PATHS.amended ? 'amended' : 'filed';
  return { registrationId: row.registrationId, kind };
}
