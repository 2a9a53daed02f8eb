import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';
import { needsOfficer } from './officer-queue.ts';
import { usualQuorum } from './place-known.ts';
import { requestsTo } from './requests-to.ts';
import type { Services } from './services.ts';
import type { Viewer } from './viewer.ts';

type Where = ExpressionBuilder<DB & { r: DB['registration'] }, 'r'>;

/**
 * Which cases somebody may have in a list: those of which `viewerOf` says that they exist for them.
 * `officer` is for those only whom the caller knows as such.
 */
export function visibleTo(
  where: Where,
  services: Pick<Services, 'rules' | 'clock'>,
  { accountId }: Actor,
  as: Viewer | null,
) {
  if (as === 'officer') return needsOfficer(where);
  const mine = where('r.accountId', '=', accountId);
  if (as === 'immigrant') return mine;
  const today = services.clock.today();
  const asked = requestsTo({ accountId, today, quorum: usualQuorum(services) });
  const own = sql`select own.id, own.request_id from registration own
    where own.account_id = ${accountId}`;
  const seen = as === 'host' ? asked : [...asked, own];
  const among = sql<SqlBool>`(r.id, r.request_id) in (${sql.join(seen, sql` union all `)})`;
  // No one answers their own filing, so it is no request to them.
  return as === 'host' ? where.and([among, where.not(mine)]) : where.and([among]);
}
