import { inTransaction } from '../../platform/db/index.ts';
import { beginChallenge, challengeSecret, type NewChallenge } from '../challenges.ts';
import { isFresh, SIGN_IN_AGAIN, type SignInAgain } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import type { IdentityProvider, IdentityRequest } from './provider.ts';

export type BeginIdentityOutcome =
  | {
      readonly ok: true;
      /** For this browser's cookie, until it comes back. */
      readonly browser: string;
      /** The provider's page to which the browser is sent. */
      readonly address: string;
    }
  | { readonly ok: false; readonly refusal: BeginIdentityRefusal };

export type BeginIdentityRefusal = SignInAgain | { readonly code: 'provider-away' };

/** How somebody goes to the provider: the address of ours to come back to, and where it leads on to. */
export interface BeginIdentity {
  readonly provider: IdentityProvider;
  readonly redirectUri: string;
  readonly onward?: string | undefined;
}

/** Sends a browser to the provider, to sign in by it. */
export async function beginIdentitySignIn(
  services: AccountServices,
  { onward, ...begin }: BeginIdentity,
): Promise<BeginIdentityOutcome> {
  return send(services, begin, { purpose: 'identity-sign-in', onward });
}

/** Sends a browser to the provider, to be known by it in an account that exists. */
export async function beginIdentityLink(
  services: AccountServices,
  session: Session,
  begin: BeginIdentity,
): Promise<BeginIdentityOutcome> {
  if (!(await isFresh(services.db, session, services.clock.wall()))) return SIGN_IN_AGAIN;
  const { accountId } = session.actor;
  return send(services, begin, { purpose: 'identity-link', accountId });
}

async function send(
  services: AccountServices,
  { provider, redirectUri }: BeginIdentity,
  challenge: NewChallenge,
): Promise<BeginIdentityOutcome> {
  const { id, browser } = await inTransaction(services.db, (trx) =>
    beginChallenge(trx, challenge, services.clock.wall()),
  );
  const address = await provider.address(identityRequest(services.secret, id, redirectUri));
  if (address === null) return { ok: false, refusal: { code: 'provider-away' } };
  return { ok: true, browser, address };
}

/** Made of the challenge's id each time: what was sent along is kept nowhere. */
export function identityRequest(secret: Buffer, id: string, redirectUri: string): IdentityRequest {
  return {
    redirectUri,
    state: challengeSecret(secret, 'state', id),
    nonce: challengeSecret(secret, 'nonce', id),
    verifier: challengeSecret(secret, 'verifier', id),
  };
}
