import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely';
import { recordAudit } from '../audit/index.ts';
import type { DB } from '../platform/db/index.ts';

/**
 * Ends those of the sessions that still live; whoever holds a copy of a token is nobody from now on.
 * Each ending leaves its entry. Gives how many there were.
 */
export async function endLiveSessions(
  trx: Transaction<DB>,
  wall: Date,
  which: (where: ExpressionBuilder<DB, 'accessToken'>) => Expression<SqlBool>,
): Promise<number> {
  const ended = await trx
    .updateTable('accessToken')
    .set({ revokedAt: wall })
    .where('purpose', '=', 'session')
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', wall)
    .where(which)
    .returning('accountId')
    .execute();
  const entries = ended.map(({ accountId }) => ({
    actorKind: 'account' as const,
    actorId: accountId,
    action: 'session-ended' as const,
    registrationId: null,
  }));
  await recordAudit(trx, ...entries);
  return ended.length;
}
