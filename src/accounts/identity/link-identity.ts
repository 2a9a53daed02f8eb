import type { Transaction } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { lockAccount } from '../accounts.ts';
import { recordChange } from '../changes/record-change.ts';
import { isFresh, SIGN_IN_AGAIN } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import type { WayOutcome } from '../way-outcome.ts';
import { countWaysIn } from '../ways-left.ts';
import { dropNumbers } from './drop-numbers.ts';
import { proveNumbers } from './prove-numbers.ts';
import type { ProvedIdentity } from './provider.ts';

export type LinkOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: { readonly code: 'identity-in-use' } };

const IN_USE = { ok: false, refusal: { code: 'identity-in-use' } } as const;

/** Lets the provider sign an account in, and tells its owner. One that signs in another account stays there. */
export async function linkIdentity(
  { db, clock }: AccountServices,
  { actor: { accountId }, sessionId }: Session,
  { issuer, subject, numbers }: ProvedIdentity,
): Promise<LinkOutcome> {
  return inTransaction(
    db,
    async (trx) => {
      const wall = clock.wall();
      await lockAccount(trx, accountId);
      const there = await identitiesLike(trx, accountId, { issuer, subject });
      if (there.some((each) => each.accountId !== accountId || each.subject !== subject)) {
        return IN_USE;
      }
      await proveNumbers(trx, accountId, numbers, wall);
      if (there.length > 0) return { ok: true };
      const times = { linkedAt: wall, lastUsedAt: wall };
      await trx
        .insertInto('identity')
        .values({ issuer, subject, accountId, ...times })
        .execute();
      await recordChange(trx, { accountId, kind: 'identity-linked', wall, sessionId });
      return { ok: true };
    },
    { retryOnViolationOf: ['identity_pkey', 'contact_pkey'] },
  );
}

/** The same subject, wherever it signs in, and any other subject of the same issuer in this account. */
function identitiesLike(
  trx: Transaction<DB>,
  accountId: string,
  { issuer, subject }: Pick<ProvedIdentity, 'issuer' | 'subject'>,
) {
  return trx
    .selectFrom('identity')
    .select(['accountId', 'subject'])
    .where('issuer', '=', issuer)
    .where(({ eb, or }) => or([eb('subject', '=', subject), eb('accountId', '=', accountId)]))
    .execute();
}

/** The provider signs this account in no more, and what it vouched for stands no more. */
export async function unlinkIdentity(
  { db, clock }: AccountServices,
  session: Session,
  issuer: string,
): Promise<WayOutcome> {
  const { accountId } = session.actor;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    if (!(await isFresh(trx, session, wall))) return SIGN_IN_AGAIN;
    await lockAccount(trx, accountId);
    const ways = await countWaysIn(trx, accountId);
    const unlinked = await trx
      .deleteFrom('identity')
      .where('accountId', '=', accountId)
      .where('issuer', '=', issuer)
      .where((where) => where.lit(ways > 1))
      .returning('issuer')
      .executeTakeFirst();
    if (!unlinked) return { ok: false, refusal: { code: ways > 1 ? 'not-found' : 'last-way-in' } };
    await dropNumbers(trx, accountId);
    const { sessionId } = session;
    await recordChange(trx, { accountId, kind: 'identity-unlinked', wall, sessionId });
    return { ok: true };
  });
}
