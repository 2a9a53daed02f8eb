import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../../src/platform/db/index.ts';
import { fold } from '../../src/registration/case/evolve.ts';
import {
  type CaseState,
  openAsking,
  openDoubts,
  statusOf,
} from '../../src/registration/case/state.ts';
import { loadEvents } from '../../src/registration/case-store.ts';

/** What may never be found in the register, each as a query for its offenders. */
const OFFENDERS = {
  'persons registered twice': sql`
    select person_id as id from registration where status = 'registered'
    group by person_id having count(*) > 1`,
  'accounts with two open filings of one person': sql`
    select person_id as id from registration where status in ('awaiting-host', 'in-review')
    group by person_id, account_id having count(*) > 1`,
  'cases without exactly one current certificate': sql`
    select r.id from registration r
    left join certificate c on c.registration_id = r.id and c.state = 'current'
    group by r.id, r.status
    having count(c.number) <> case when r.status in ('registered', 'closed') then 1 else 0 end`,
  'certificates without their payload': sql`
    select number as id from certificate where number not in
      (select number from certificate_payload)`,
  'cases whose asking is open or closed wrongly': sql`
    select r.id from registration r
    left join consent_request q on q.registration_id = r.id and q.closed_at is null
    group by r.id, r.status, r.request_id
    having count(q.id) > 1
      or (r.status = 'awaiting-host' and count(q.id) = 0)
      or (r.status in ('refused', 'withdrawn', 'closed') and count(q.id) > 0)
      or coalesce(bool_or(q.id <> r.request_id), false)`,
  'deadlines of cases that have ended': sql`
    select d.registration_id as id from deadline d
    join registration r on r.id = d.registration_id
    where r.status in ('refused', 'withdrawn', 'closed') and d.settled_at is null
      and d.kind <> 'complaint-decision'`,
  'cases on their way that no clock watches': sql`
    select id from registration r
    where r.status in ('awaiting-host', 'registered') and not exists
      (select from deadline d where d.registration_id = r.id and d.kind = 'stay-end')`,
  'cases whose events have gaps': sql`
    select r.id from registration r
    join registration_event e on e.registration_id = r.id
    group by r.id, r.sequence
    having count(*) <> r.sequence or max(e.sequence) <> r.sequence or min(e.sequence) <> 1`,
  'cases without a receipt': sql`
    select id from registration where id not in (select registration_id from receipt)`,
  'cases without the particulars they name': sql`
    select id from registration where particulars_id not in (select id from particulars)`,
  'keys without an answer': sql`
    select key as id from idempotency_key where registration_id is null or sequence is null`,
  'messages without a job': sql`
    select m.id from message m where m.state = 'queued'
      and not exists (select 1 from delivery d where d.message_id = m.id)
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'message:' || m.id)`,
  'steps of messages without a job': sql`
    select d.id from delivery d where d.settled_at is null and d.due_at is not null
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'delivery:' || d.id)`,
} as const;

/**
 * Holds after any use of the product, however hostile or concurrent. Rows are compared with their
 * events for all accounts, or for those given.
 */
export async function expectInvariants(db: Database, accounts?: readonly string[]): Promise<void> {
  const found: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(OFFENDERS)) {
    const { rows } = await query.execute(db);
    if (rows.length > 0) found[name] = rows;
  }
  expect(found).toEqual({});
  await expectRowsToEqualFolds(db, accounts);
}

async function expectRowsToEqualFolds(
  db: Database,
  accounts: readonly string[] | undefined,
): Promise<void> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'status', 'version', 'sequence', 'doubts', 'personId', 'accountId', 'disputed'])
    .$if(accounts !== undefined, (some) => some.where('accountId', 'in', accounts ?? []))
    .execute();
  for (const row of rows) {
    const events = await loadEvents(db, row.id);
    const state = fold(events.map(({ event }) => event));
    await expectAskings(db, row.id, state);
    expect(row).toEqual({
      id: row.id,
      status: statusOf(state),
      version: state.version,
      sequence: events.length,
      doubts: openDoubts(state),
      personId: state.personId,
      accountId: state.accountId,
      disputed: state.dispute !== null,
    });
  }
}

/** An asking is open exactly as long as somebody has to answer it. */
async function expectAskings(db: Database, id: string, state: CaseState): Promise<void> {
  const open = await db
    .selectFrom('consentRequest')
    .select('id')
    .where('registrationId', '=', id)
    .where('closedAt', 'is', null)
    .execute();
  const asked = openAsking(state);
  expect(open.map((row) => row.id)).toEqual(asked ? [asked.requestId] : []);
}

const WRITTEN = [
  'registration',
  'registration_event',
  'particulars',
  'consent_request',
  'message',
  'note',
  'attachment',
  'deadline',
  'place',
  'person',
  'identity_document',
  'receipt',
  'certificate',
  'idempotency_key',
  'audit_entry',
  'graphile_worker._private_jobs',
] as const;

/** How many rows every table holds that a filing or an act on a case writes. */
export async function countRows(db: Database): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of WRITTEN) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(table)}`.execute(db);
    counts[table] = rows[0]?.count ?? -1;
  }
  return counts;
}
