import { inTransaction } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { SignedIn, SigningBrowser } from '../begin-session.ts';
import { type TakenChallenge, takeChallenge } from '../challenges.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import { identityRequest } from './begin-identity.ts';
import { linkIdentity } from './link-identity.ts';
import type { IdentityProvider } from './provider.ts';
import { signInByIdentity } from './sign-in-by-identity.ts';

export interface FinishIdentity extends SigningBrowser {
  readonly provider: IdentityProvider;
  readonly redirectUri: string;
  /** The token that the browser was sent away with. */
  readonly browser: string;
  /** The address of ours at which it came back, with all that the provider has put into it. */
  readonly answer: URL;
  /** Who is signed in in this browser. */
  readonly session: Session | null;
  /** For an account that is made. */
  readonly language: Language;
}

export type FinishIdentityOutcome =
  | {
      readonly ok: true;
      readonly did: 'signed-in';
      readonly value: SignedIn;
      readonly onward: string | undefined;
    }
  | { readonly ok: true; readonly did: 'linked' }
  | {
      readonly ok: false;
      /** Whether a way in was to be added, rather than somebody to be signed in. */
      readonly linking: boolean;
      readonly refusal: { readonly code: 'identity-refused' | 'identity-in-use' };
    };

const NOBODY_SENT = { ok: false, linking: false, refusal: { code: 'identity-refused' } } as const;

/**
 * A browser comes back from the provider. The challenge is taken first and in a transaction of its own:
 * the provider is asked over the network, and what it answers must not be tried twice.
 */
export async function finishIdentity(
  services: AccountServices,
  request: FinishIdentity,
): Promise<FinishIdentityOutcome> {
  const { db, clock, secret } = services;
  const { browser, provider, redirectUri, answer } = request;
  const purposes = ['identity-sign-in', 'identity-link'] as const;
  const taken = await inTransaction(db, (trx) =>
    takeChallenge(trx, browser, purposes, clock.wall()),
  );
  if (!taken) return NOBODY_SENT;
  const linking = taken.purpose === 'identity-link';
  const refused = { ok: false, linking, refusal: { code: 'identity-refused' } } as const;
  if (linking && !isOwn(taken, request.session)) return refused;
  const asked = identityRequest(secret, taken.id, redirectUri);
  const identity = await provider.identify(answer, asked);
  if (!identity) return refused;
  if (linking && request.session) {
    const linked = await linkIdentity(services, request.session, identity);
    return linked.ok ? { ok: true, did: 'linked' } : { ...linked, linking };
  }
  const value = await signInByIdentity(services, identity, request);
  return { ok: true, did: 'signed-in', value, onward: taken.onward };
}

/** Whoever signed in to another account meanwhile must not give that one this way in. */
function isOwn({ accountId }: TakenChallenge, session: Session | null): boolean {
  return session !== null && session.actor.accountId === accountId;
}
