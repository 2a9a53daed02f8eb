import type { Transaction } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { lockAccount } from '../accounts.ts';
import { recordChange } from '../changes/record-change.ts';
import { isFresh, SIGN_IN_AGAIN, type SignInAgain } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import { newRecoveryCode, recoveryCodeHash } from './recovery-code.ts';

const CODES = 10;

export type RecoveryCodesOutcome =
  | { readonly ok: true; readonly codes: readonly string[] }
  | { readonly ok: false; readonly refusal: SignInAgain };

/** New codes for paper, shown this once; those that there were are void, and the owner is told. */
export async function makeRecoveryCodes(
  { db, clock, secret }: AccountServices,
  session: Session,
): Promise<RecoveryCodesOutcome> {
  const { accountId } = session.actor;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    if (!(await isFresh(trx, session, wall))) return SIGN_IN_AGAIN;
    await lockAccount(trx, accountId);
    const codes = Array.from({ length: CODES }, newRecoveryCode);
    const hashes = codes.flatMap((code) => recoveryCodeHash(secret, code) ?? []);
    await replaceCodes(trx, accountId, hashes, wall);
    const { sessionId } = session;
    await recordChange(trx, { accountId, kind: 'recovery-codes-made', wall, sessionId });
    return { ok: true, codes };
  });
}

async function replaceCodes(
  trx: Transaction<DB>,
  accountId: string,
  hashes: readonly Buffer[],
  madeAt: Date,
): Promise<void> {
  await trx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute();
  await trx
    .insertInto('recoveryCode')
    .values(hashes.map((codeHash) => ({ codeHash, accountId, madeAt })))
    .execute();
}
