import type { Message } from '../../platform/i18n/index.ts';

/** What is sent along to the provider and has to come back, or be proved, with its answer. */
export interface IdentityRequest {
  /** The address of ours to which the provider sends the browser back; it is registered there. */
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636; only its hash leaves. */
  readonly verifier: string;
}

/**
 * Numbers of Kazakhstan that the provider vouches for, checked. Null: it says that there is none, or
 * nothing that is one; undefined: it is not asked for that kind.
 */
export interface ProvedNumbers {
  readonly iin?: string | null;
  readonly bin?: string | null;
}

/** Whom the provider has recognised. */
export interface ProvedIdentity {
  readonly issuer: string;
  /** Never given to anybody else by this issuer (OpenID Connect Core, section 8). */
  readonly subject: string;
  /** An address that the provider has verified. */
  readonly email: string | null;
  readonly numbers: ProvedNumbers;
}

/** The port through which somebody is recognised elsewhere. Failures are values: nothing here rejects for them. */
export interface IdentityProvider {
  readonly issuer: string;
  /** What its button says. */
  readonly label: Message;
  /** Where the browser is sent; null while the provider does not answer, or is not what the settings say. */
  address(request: IdentityRequest): Promise<string | null>;
  /** Whom the answer in this address of ours speaks of; null for one that proves nobody. */
  identify(answer: URL, request: IdentityRequest): Promise<ProvedIdentity | null>;
  /** Whether it has just failed to answer, so that a page need not offer it. */
  isAway(): boolean;
}
