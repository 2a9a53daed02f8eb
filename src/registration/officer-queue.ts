import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** What waits for officers: cases, and for those who decide them complaints. */
export type Queue = 'review' | 'complaints';

type Where = ExpressionBuilder<DB & { r: DB['registration'] }, 'r'>;

/**
 * In review; registered with something that an officer has to look at or has begun; or refused by the host
 * who made it too many that do not know the person.
 */
export function needsOfficer(where: Where) {
  return where.or([
    where('r.status', '=', 'in-review'),
    where.and([
      where('r.status', '=', 'registered'),
      where.or([
        sql<boolean>`r.doubts <> '{}'`,
        where('r.hearingUntil', 'is not', null),
        where('r.suspended', '=', true),
      ]),
    ]),
    where.and([
      where('r.status', '=', 'refused'),
      sql<boolean>`'unknown-to-hosts' = any(r.doubts)`,
    ]),
  ]);
}

/**
 * By what a queue is sorted, the first first. Cases: those whose review takes too long, then those whose
 * hearing can be decided, then the others; within each, whoever waits longest. Complaints: the oldest.
 */
export function queueKeys(
  queue: Queue,
  of: 'r' | 'c',
  today: string,
): readonly RawBuilder<unknown>[] {
  const id = sql.ref(`${of}.id`);
  if (queue === 'complaints') return [sql.ref(`${of}.complaintFiledOn`), id];
  return [urgency(of, today), waitsSince(of), id];
}

function urgency(of: 'r' | 'c', today: string): RawBuilder<number> {
  const until = sql.ref(`${of}.hearingUntil`);
  return sql<number>`case when ${sql.ref(`${of}.overdue`)} then 0
    when ${until} < ${today}::date or ${hearingAnswered(of)} then 1 else 2 end`;
}

/** Whether the person has spoken in the hearing that is open. */
export function hearingAnswered(of: 'r' | 'c'): RawBuilder<boolean> {
  const id = sql.ref(`${of}.id`);
  return sql<boolean>`(${sql.ref(`${of}.hearingUntil`)} is not null and exists (
    select from registration_event as answer
    where answer.registration_id = ${id} and answer.type = 'hearing-answered'
      and answer.sequence > (select max(opened.sequence) from registration_event as opened
        where opened.registration_id = ${id} and opened.type = 'hearing-opened')))`;
}

/** Since when a case waits: its review, or what brought a registration back to the officers last. */
export function waitsSince(of: 'r' | 'c'): RawBuilder<Date> {
  return sql<Date>`coalesce(${sql.ref(`${of}.reviewSince`)}, (
    select max(e.recorded_at) from registration_event as e
    where e.registration_id = ${sql.ref(`${of}.id`)}
      and e.type in ('doubt-raised', 'hearing-opened', 'suspended', 'disputed')), ${sql.ref(`${of}.filedAt`)})`;
}

/** Whether the complaint that waits came after its three months. */
export function complaintLate(of: 'r' | 'c'): RawBuilder<boolean> {
  return sql<boolean>`exists (select from registration_event as e
    where e.registration_id = ${sql.ref(`${of}.id`)} and e.type = 'complaint-filed'
      and e.data ->> 'on' = ${sql.ref(`${of}.complaintFiledOn`)}::text
      and (e.data ->> 'late')::boolean)`;
}
