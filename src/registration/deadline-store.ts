import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { TickKind } from './case/commands.ts';
import type { Tick } from './case/ticks.ts';

/** Makes the rows of a case those of its clocks as they run now; one that has been settled stays. */
export async function keepDeadlines(
  trx: Transaction<DB>,
  registrationId: string,
  ticks: readonly Tick[],
): Promise<void> {
  const kinds = ticks.map(({ kind }) => kind);
  const dues = ticks.map(({ dueAt }) => dueAt);
  await sql`
    with wanted as (select * from unnest(${kinds}::text[], ${dues}::timestamptz[]) as w (kind, due_at)),
    gone as (
      delete from deadline as d where registration_id = ${registrationId} and settled_at is null
        and not exists (select from wanted as w where w.kind = d.kind and w.due_at = d.due_at))
    insert into deadline (registration_id, kind, due_at)
    select ${registrationId}::uuid, kind, due_at from wanted
    on conflict do nothing`.execute(trx);
}

/** A row of a clock that has ended and that nobody has seen to yet. */
export interface DueDeadline {
  readonly registrationId: string;
  readonly kind: TickKind;
  readonly dueAt: Date;
}

/** What is due at a legal instant, the earliest first. */
export async function dueDeadlines(
  db: Kysely<DB>,
  now: Date,
  limit: number,
): Promise<readonly DueDeadline[]> {
  const rows = await db
    .selectFrom('deadline')
    .select(['registrationId', 'kind', 'dueAt'])
    .where('settledAt', 'is', null)
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(limit)
    .execute();
  // Only `keepDeadlines` writes this column.
  return rows.map((row) => ({ ...row, kind: row.kind as TickKind }));
}

/** Takes a row that is due; false if another sweep has, or if the case does not have it any more. */
export async function settleDeadline(
  trx: Transaction<DB>,
  { registrationId, kind, dueAt }: DueDeadline,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('deadline')
    .set({ settledAt: now })
    .where('registrationId', '=', registrationId)
    .where('kind', '=', kind)
    .where('dueAt', '=', dueAt)
    .where('settledAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
