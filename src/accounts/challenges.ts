import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { keyedHash, randomToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import { tokenHash } from './token-hash.ts';

/** What a browser is to come back with. Those that add a way in belong to an account from the start. */
export type NewChallenge =
  | { readonly purpose: 'passkey-sign-in' }
  | { readonly purpose: 'identity-sign-in'; readonly onward?: string | undefined }
  | { readonly purpose: 'passkey-add' | 'identity-link'; readonly accountId: string };

export interface BegunChallenge {
  readonly id: string;
  /** For this browser's cookie alone: the answer is taken from no other one. */
  readonly browser: string;
}

export interface TakenChallenge {
  readonly id: string;
  readonly purpose: NewChallenge['purpose'];
  readonly accountId: string | null;
  /** The page of ours that the sign-in leads on to. */
  readonly onward: string | undefined;
}

/** Long enough to unlock a phone, or for an identity provider to send a code of its own. */
const LIFE_MS = 10 * 60_000;

/** Gives a browser something to come back with, once. What has expired is swept out on the way. */
export async function beginChallenge(
  trx: Transaction<DB>,
  challenge: NewChallenge,
  wall: Date,
): Promise<BegunChallenge> {
  await trx.deleteFrom('signInChallenge').where('expiresAt', '<=', wall).execute();
  const id = newId();
  const browser = randomToken();
  const expiresAt = new Date(wall.getTime() + LIFE_MS);
  await trx
    .insertInto('signInChallenge')
    .values({ id, browserHash: tokenHash(browser), expiresAt, ...challenge })
    .execute();
  return { id, browser };
}

/**
 * Takes what a browser was to come back with. Of two that come at once only one gets it, whatever their
 * answers are worth: a challenge that was tried is gone.
 */
export async function takeChallenge(
  trx: Transaction<DB>,
  browser: string,
  purposes: readonly NewChallenge['purpose'][],
  wall: Date,
): Promise<TakenChallenge | null> {
  const row = await trx
    .deleteFrom('signInChallenge')
    .where('browserHash', '=', tokenHash(browser))
    .where('purpose', 'in', purposes)
    .where('expiresAt', '>', wall)
    .returning(['id', 'purpose', 'accountId', 'onward'])
    .executeTakeFirst();
  if (!row) return null;
  // The table's check keeps `purpose` to the list of purposes.
  const purpose = row.purpose as NewChallenge['purpose'];
  return { ...row, purpose, onward: row.onward ?? undefined };
}

/** A secret of one challenge, 43 characters of base64url: made of its id each time, and stored nowhere. */
export function challengeSecret(
  secret: Buffer,
  part: 'passkey' | 'state' | 'nonce' | 'verifier',
  id: string,
): string {
  return keyedHash(secret, 'sign-in-challenge', part, id).toString('base64url');
}
