import type { Transaction } from 'kysely';
import { keyedHash } from '../../platform/crypto/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { beginSession, type SignedIn, type SigningBrowser } from '../begin-session.ts';
import { recordChange } from '../changes/record-change.ts';
import type { AccountServices } from '../services.ts';
import { takeTurn } from '../take-turn.ts';
import { findToken } from '../tokens.ts';
import { recoveryCodeHash } from './recovery-code.ts';
import { countGuess, secondsUntilGuess } from './recovery-limits.ts';

export interface RecoverySignIn extends SigningBrowser {
  /** As it was typed. */
  readonly code: string;
  /** The network that asks, as `networkOf` names it; never stored in plain. */
  readonly address: string;
}

export type RecoveryOutcome =
  | { readonly ok: true; readonly value: SignedIn }
  | { readonly ok: false; readonly refusal: RecoveryRefusal };

export type RecoveryRefusal =
  /** Used, void or nobody's: which of them is not said. */
  | { readonly code: 'wrong-recovery-code' }
  | { readonly code: 'too-many-guesses'; readonly seconds: number };

/** Signs in whoever has kept a recovery code; it works once, and the owner is told. */
export async function signInWithRecoveryCode(
  services: AccountServices,
  request: RecoverySignIn,
): Promise<RecoveryOutcome> {
  const { db, clock, secret } = services;
  const networkHash = keyedHash(secret, 'recovery-network', request.address);
  return inTransaction(db, async (trx) => {
    await takeTurn(trx, networkHash);
    const wall = clock.wall();
    const seconds = await secondsUntilGuess(trx, networkHash, wall);
    if (seconds > 0) return { ok: false, refusal: { code: 'too-many-guesses', seconds } };
    const codeHash = recoveryCodeHash(secret, request.code);
    const accountId = codeHash && (await useCode(trx, codeHash, wall));
    if (accountId) return { ok: true, value: await begin(trx, request, accountId, wall) };
    if (codeHash) await countGuess(trx, networkHash, wall);
    return { ok: false, refusal: { code: 'wrong-recovery-code' } };
  });
}

/** The account of an unused code; of two that come at once only one finds it unused. */
async function useCode(
  trx: Transaction<DB>,
  codeHash: Buffer,
  wall: Date,
): Promise<string | undefined> {
  const row = await trx
    .updateTable('recoveryCode')
    .set({ usedAt: wall })
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst();
  return row?.accountId;
}

async function begin(
  trx: Transaction<DB>,
  request: RecoverySignIn,
  accountId: string,
  wall: Date,
): Promise<SignedIn> {
  const value = await beginSession(trx, request, { accountId, wall });
  const sessionId = (await findToken(trx, value.session, 'session', wall))?.id ?? null;
  await recordChange(trx, { accountId, kind: 'recovery-code-used', wall, sessionId });
  return value;
}
