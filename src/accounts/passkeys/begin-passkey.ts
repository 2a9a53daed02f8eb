import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server';
import type { Kysely } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { emailOfAccount } from '../accounts.ts';
import { beginChallenge, challengeSecret } from '../challenges.ts';
import { isFresh, SIGN_IN_AGAIN, type SignInAgain } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import { relyingPartyOf, userHandleOf } from './relying-party.ts';
import { ALGORITHMS } from './verify.ts';

/** More devices than anybody carries; more would only be more doors. */
const MOST_PASSKEYS = 10;

export type BeginPasskeyOutcome =
  | {
      readonly ok: true;
      /** For this browser's cookie, until it comes back. */
      readonly browser: string;
      readonly options: PublicKeyCredentialCreationOptionsJSON;
    }
  | {
      readonly ok: false;
      readonly refusal: SignInAgain | { readonly code: 'too-many-passkeys' };
    };

/** What a browser needs to let its device make a passkey for this account. */
export async function beginPasskey(
  services: AccountServices,
  session: Session,
  origin: string,
): Promise<BeginPasskeyOutcome> {
  const { db, clock, secret } = services;
  const { accountId } = session.actor;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    if (!(await isFresh(trx, session, wall))) return SIGN_IN_AGAIN;
    const there = await passkeysOf(trx, accountId);
    if (there.length >= MOST_PASSKEYS) return { ok: false, refusal: { code: 'too-many-passkeys' } };
    const begun = await beginChallenge(trx, { purpose: 'passkey-add', accountId }, wall);
    const challenge = challengeSecret(secret, 'passkey', begun.id);
    const party = relyingPartyOf(origin);
    const options = await generateRegistrationOptions({
      rpName: party.name,
      rpID: party.id,
      // By it the device tells its owner whose passkey it is; it stays there.
      userName: (await emailOfAccount(trx, accountId)) ?? party.name,
      userID: userHandleOf(accountId),
      challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
      attestationType: 'none',
      excludeCredentials: there.map(({ credentialId: id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return { ok: true, browser: begun.browser, options };
  });
}

export function passkeysOf(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('passkey')
    .select(['credentialId', 'transports'])
    .where('accountId', '=', accountId)
    .execute();
}
