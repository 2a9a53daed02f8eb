import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';

type Where = ExpressionBuilder<DB & { r: DB['registration'] }, 'r'>;

/** Something of a case waits for its host: an open asking, or the guest's word that they have left. */
export function waitsForHost(where: Where) {
  return where.or([isAsking(where), guestSaysLeft()]);
}

/** The asking in force is open: about a stay, also while an officer looks, or about a longer one. */
function isAsking(where: Where) {
  return where.exists(
    where
      .selectFrom('consentRequest as open')
      .select('open.id')
      .whereRef('open.id', '=', 'r.requestId')
      .where('open.closedAt', 'is', null),
  );
}

/** A leaving is open as long as its clock runs. */
export function guestSaysLeft(): RawBuilder<boolean> {
  return sql<boolean>`exists (select from deadline as d
    where d.registration_id = r.id and d.settled_at is null and ${isSaidByGuest})`;
}

/** The end of the last day on which the host is expected to answer, a legal instant; null without one. */
export function hostAnswerDue(): RawBuilder<Date | null> {
  return sql<Date | null>`(select min(d.due_at) from deadline as d
    where d.registration_id = r.id and d.settled_at is null
      and (d.kind in ('host-answer', 'extension-answer') or ${isSaidByGuest}))`;
}

/** Whether a clock is that of a leaving which the guest has said; who said it last stands in the events. */
const isSaidByGuest = sql<boolean>`(d.kind = 'leaving-answer' and 'immigrant' = (
  select e.data ->> 'by' from registration_event as e
  where e.registration_id = d.registration_id and e.type = 'leaving-said'
  order by e.sequence desc limit 1))`;
