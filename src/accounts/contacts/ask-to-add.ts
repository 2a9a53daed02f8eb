import type { Transaction } from 'kysely';
import { type FieldError, type Parsed, parseFields } from '../../platform/contract/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { contactsOfAccount } from '../accounts.ts';
import { type AskedCode, beginAttempt, type TooManyCodes } from '../begin-attempt.ts';
import { addEmailSchema, addPhoneSchema } from '../contract.ts';
import { isFresh, SIGN_IN_AGAIN, type SignInAgain } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';

export interface AskToAdd {
  readonly kind: 'email' | 'phone';
  /** As it was typed; read here with `addEmailSchema` or `addPhoneSchema`. */
  readonly body: unknown;
  /** In which the message is written. */
  readonly language: Language;
  /** The network that asks, as `networkOf` names it. */
  readonly address: string;
}

export type AskToAddOutcome =
  | { readonly ok: true; readonly value: AskedCode }
  | { readonly ok: false; readonly refusal: AskToAddRefusal };

export type AskToAddRefusal =
  | { readonly code: 'invalid'; readonly errors: readonly FieldError[] }
  | TooManyCodes
  | SignInAgain;

/**
 * Sends a code to an address or a phone that an account is to have. Whether another account has it is
 * not looked up: whoever does not read what comes there must not learn that.
 */
export async function askToAdd(
  services: AccountServices,
  session: Session,
  { kind, body, language, address }: AskToAdd,
): Promise<AskToAddOutcome> {
  const parsed = kind === 'email' ? emailOf(body) : phoneOf(body);
  if (!parsed.ok) return { ok: false, refusal: { code: 'invalid', errors: parsed.errors } };
  const asked = parsed.value;
  const { accountId } = session.actor;
  return inTransaction(services.db, async (trx) => {
    if (!(await isFresh(trx, session, services.clock.wall()))) return SIGN_IN_AGAIN;
    const error = await errorOf(trx, accountId, kind, asked);
    if (error) return { ok: false, refusal: { code: 'invalid', errors: [error] } };
    const purpose = kind === 'email' ? 'prove-email' : 'prove-phone';
    return beginAttempt(trx, services, { ...asked, purpose, language, address, accountId });
  });
}

/** Where a code goes, and the address in whose place the new one is to come. */
interface Asked {
  readonly sentTo: string;
  readonly replaces: string | null;
}

function emailOf(body: unknown): Parsed<Asked> {
  const parsed = parseFields(addEmailSchema, body);
  if (!parsed.ok) return parsed;
  const { email, replaces = null } = parsed.value;
  return { ok: true, value: { sentTo: email, replaces } };
}

function phoneOf(body: unknown): Parsed<Asked> {
  const parsed = parseFields(addPhoneSchema, body);
  return parsed.ok ? { ok: true, value: { sentTo: parsed.value.phone, replaces: null } } : parsed;
}

/** Enough for anybody; more would only be more doors. */
const MOST_OF_A_KIND = 3;

async function errorOf(
  trx: Transaction<DB>,
  accountId: string,
  kind: AskToAdd['kind'],
  { sentTo, replaces }: Asked,
): Promise<FieldError | null> {
  const own = await contactsOfAccount(trx, accountId, kind);
  const pointer = `/${kind}`;
  if (own.includes(sentTo)) return { pointer, code: 'own-already' };
  if (replaces !== null) {
    return own.includes(replaces) ? null : { pointer: '/replaces', code: 'malformed' };
  }
  const params = { maximum: MOST_OF_A_KIND };
  return own.length < MOST_OF_A_KIND ? null : { pointer, code: 'too-many-contacts', params };
}
