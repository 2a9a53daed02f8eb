import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { inTransaction } from '../../platform/db/index.ts';
import { beginChallenge, challengeSecret } from '../challenges.ts';
import type { AccountServices } from '../services.ts';
import { relyingPartyOf } from './relying-party.ts';

/** What a browser needs to ask its device, and the token that its cookie keeps until it comes back. */
export interface BegunPasskeySignIn {
  readonly browser: string;
  readonly options: PublicKeyCredentialRequestOptionsJSON;
}

/** Asks for any passkey of this site: no account is named, so nothing can be learned of one. */
export async function beginPasskeySignIn(
  services: AccountServices,
  origin: string,
): Promise<BegunPasskeySignIn> {
  const { id, browser } = await inTransaction(services.db, (trx) =>
    beginChallenge(trx, { purpose: 'passkey-sign-in' }, services.clock.wall()),
  );
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(origin).id,
    challenge: Uint8Array.from(
      Buffer.from(challengeSecret(services.secret, 'passkey', id), 'base64url'),
    ),
    userVerification: 'required',
  });
  return { browser, options };
}
