import { type FieldError, parseFields } from '../platform/contract/index.ts';
import { inTransaction } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type AskedCode, beginAttempt, type TooManyCodes } from './begin-attempt.ts';
import { signInSchema } from './contract.ts';
import type { AccountServices } from './services.ts';

export interface AskForCode {
  /** As it was typed; read here with `signInSchema`. */
  readonly email: unknown;
  /** In which the message is written. */
  readonly language: Language;
  /** The network that asks, as `networkOf` names it. */
  readonly address: string;
}

export type AskingOutcome =
  | { readonly ok: true; readonly value: AskedCode }
  | { readonly ok: false; readonly refusal: AskingRefusal };

export type AskingRefusal =
  | { readonly code: 'invalid'; readonly errors: readonly FieldError[] }
  | TooManyCodes;

/**
 * Sends a code to an e-mail address. No account is looked up here, so neither answer nor time can
 * tell whether there is one; whoever reads the code in the mail gets one at signing in.
 */
export async function askForCode(
  services: AccountServices,
  { email, language, address }: AskForCode,
): Promise<AskingOutcome> {
  const parsed = parseFields(signInSchema, { email });
  if (!parsed.ok) return { ok: false, refusal: { code: 'invalid', errors: parsed.errors } };
  const asked = { sentTo: parsed.value.email, purpose: 'sign-in', language, address } as const;
  return inTransaction(services.db, (trx) => beginAttempt(trx, services, asked));
}
