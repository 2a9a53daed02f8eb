import type { Transaction } from 'kysely';
import { constantTimeEqual } from '../../platform/crypto/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { beginSession, type SignedIn, type SigningBrowser } from '../begin-session.ts';
import { challengeSecret, takeChallenge } from '../challenges.ts';
import { recordChange } from '../changes/record-change.ts';
import type { AccountServices } from '../services.ts';
import { type PasskeySignature, signatureSchema } from './answers.ts';
import { relyingPartyOf, userHandleOf } from './relying-party.ts';
import { isCopied, verifySignature } from './verify.ts';

export interface PasskeySignIn extends SigningBrowser {
  /** The token that `beginPasskeySignIn` gave this browser. */
  readonly browser: string;
  /** What the device has signed: JSON, as its form sent it. */
  readonly answer: string;
  readonly origin: string;
}

export type PasskeySignInOutcome =
  | { readonly ok: true; readonly value: SignedIn }
  | { readonly ok: false; readonly refusal: { readonly code: 'passkey-refused' } };

const REFUSED = { ok: false, refusal: { code: 'passkey-refused' } } as const;

/**
 * Signs in whoever holds a passkey and has unlocked it. Every refusal is the same: unknown, removed,
 * of another site, signed wrongly, or one of two copies.
 */
export async function signInWithPasskey(
  services: AccountServices,
  request: PasskeySignIn,
): Promise<PasskeySignInOutcome> {
  const { db, clock, secret } = services;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    const taken = await takeChallenge(trx, request.browser, ['passkey-sign-in'], wall);
    const answer = signatureSchema.safeParse(request.answer);
    if (!taken || !answer.success) return REFUSED;
    const passkey = await passkeyOf(trx, answer.data);
    if (!passkey) return REFUSED;
    const challenge = challengeSecret(secret, 'passkey', taken.id);
    const party = relyingPartyOf(request.origin);
    const counter = await verifySignature(answer.data, challenge, party, passkey);
    if (counter === null) return REFUSED;
    if (isCopied(passkey.counter, counter)) return block(trx, passkey, wall);
    const { id: passkeyId, accountId } = passkey;
    await trx
      .updateTable('passkey')
      .set({ counter, lastUsedAt: wall })
      .where('id', '=', passkeyId)
      .execute();
    const value = await beginSession(trx, request, { accountId, wall, passkeyId });
    return { ok: true, value };
  });
}

interface KnownPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** The passkey that the answer names, if it still works and is of the account that its device says. */
async function passkeyOf(
  trx: Transaction<DB>,
  { id, response }: PasskeySignature,
): Promise<KnownPasskey | null> {
  const row = await trx
    .selectFrom('passkey')
    .select(['id', 'accountId', 'credentialId', 'publicKey', 'counter'])
    .where('credentialId', '=', id)
    .where('blockedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const handle = Buffer.from(userHandleOf(row.accountId));
  return constantTimeEqual(handle, Buffer.from(response.userHandle, 'base64url')) ? row : null;
}

/** Nobody can tell which of the two is the owner's: neither gets in, and the owner is told. */
async function block(
  trx: Transaction<DB>,
  { id, accountId }: KnownPasskey,
  wall: Date,
): Promise<PasskeySignInOutcome> {
  await trx.updateTable('passkey').set({ blockedAt: wall }).where('id', '=', id).execute();
  await recordChange(trx, { accountId, kind: 'passkey-copied', wall, sessionId: null });
  return REFUSED;
}
