import type { IdentityProvider } from '../../accounts/index.ts';
import type { MessageArguments, TemplateName } from '../../notifications/index.ts';
import type { Services } from '../../registration/index.ts';

/** A message of the outbox, with the link or code that was made for it. */
export interface DemoMessage {
  readonly id: string;
  readonly template: TemplateName;
  /** 'kk', 'ru', 'en', or 'all' for the three in one message. */
  readonly language: string;
  readonly recipient: string;
  readonly state: string;
  readonly queuedAt: Date;
  /** Fills the template; `link` is an absolute address. */
  readonly arguments: MessageArguments;
}

/** What only a demonstration has. */
export interface DemoOptions {
  /** The names that may be signed in as. */
  readonly actors: readonly string[];
  listMessages(): Promise<readonly DemoMessage[]>;
  /** A new session's token; null for a name that is none. */
  signIn(actor: string, userAgent: string | undefined): Promise<string | null>;
}

export interface WebOptions {
  readonly services: Services;
  /** 'https://registration.example'; cookies are `Secure` where it is https. */
  readonly origin: string;
  /** The public key of our push messages (RFC 8292), base64url; without one no phone is told. */
  readonly vapidPublicKey?: string | null;
  /** By which people may also sign in; without one there is no such button. */
  readonly identityProvider?: IdentityProvider | null;
  /** Without it nothing under `/demo` exists. */
  readonly demo?: DemoOptions | undefined;
}
