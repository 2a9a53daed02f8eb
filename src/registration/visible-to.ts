import type { ExpressionBuilder } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';
import { needsOfficer } from './officer-queue.ts';
import type { Viewer } from './viewer.ts';

type Where = ExpressionBuilder<DB & { r: DB['registration'] }, 'r'>;

/** Which cases somebody may have in a list. `officer` is for those only whom the caller knows as such. */
export function visibleTo(where: Where, { accountId }: Actor, as: Viewer | null) {
  if (as === 'officer') return needsOfficer(where);
  const mine = where('r.accountId', '=', accountId);
  if (as === 'immigrant') return mine;
  const asked = requestsTo(where, accountId);
  const seen = as === 'host' ? asked : asked.unionAll(requestsOf(where, accountId));
  const among = where(
    where.refTuple('r.id', 'r.requestId'),
    'in',
    seen.$asTuple('registrationId', 'id'),
  );
  // No one answers their own filing, so it is no request to them.
  return as === 'host' ? where.and([among, where.not(mine)]) : among;
}

/**
 * The askings that name a contact which this account has proved to hold, with their cases. One
 * question for each kind of contact, since each has an index of its own.
 */
function requestsTo(where: Where, accountId: string) {
  return namedBy(where, accountId, 'email', 'q.hostEmail')
    .unionAll(namedBy(where, accountId, 'phone', 'q.hostPhone'))
    .unionAll(namedBy(where, accountId, 'iin', 'q.hostIin'))
    .unionAll(namedBy(where, accountId, 'bin', 'q.hostBin'));
}

function namedBy(
  where: Where,
  accountId: string,
  kind: 'email' | 'phone' | 'iin' | 'bin',
  column: 'q.hostEmail' | 'q.hostPhone' | 'q.hostIin' | 'q.hostBin',
) {
  return where
    .selectFrom('contact as c')
    .innerJoin('consentRequest as q', column, 'c.value')
    .select(['q.registrationId', 'q.id'])
    .where('c.accountId', '=', accountId)
    .where('c.kind', '=', kind);
}

/** The askings of the account's own cases. */
function requestsOf(where: Where, accountId: string) {
  return where
    .selectFrom('registration as own')
    .select(['own.id as registrationId', 'own.requestId as id'])
    .where('own.accountId', '=', accountId);
}
