import type { Transaction } from 'kysely';
import { keyedHash } from '../platform/crypto/index.ts';
import { type DB, inTransaction } from '../platform/db/index.ts';
import { accountForEmail } from './accounts.ts';
import { attemptInTurn } from './attempt-in-turn.ts';
import type { Attempt } from './attempt-store.ts';
import { beginSession, type SignedIn, type SigningBrowser } from './begin-session.ts';
import type { AccountServices } from './services.ts';
import { isCodeOf, readCode } from './sign-in-code.ts';
import { findToken } from './tokens.ts';
import { type CodeRefusal, codeRefused, tryCode } from './try-code.ts';

export interface SignIn extends SigningBrowser {
  /** The token that `askForCode` gave this browser. */
  readonly attempt: string;
  /** As it was typed. */
  readonly code: string;
}

export type SignInOutcome =
  | { readonly ok: true; readonly value: SignedIn }
  | { readonly ok: false; readonly refusal: CodeRefusal };

/** Signs in whoever reads the mail of an address; the account is made if there is none. */
export async function signIn(services: AccountServices, request: SignIn): Promise<SignInOutcome> {
  return inTransaction(
    services.db,
    async (trx) => {
      const attempt = await attemptInTurn(trx, services, request.attempt, 'sign-in');
      if (!attempt) return { ok: false, refusal: codeRefused(0) };
      const again = await sameAgain(trx, services, request, attempt);
      if (again) return { ok: true, value: again };
      const refusal = await tryCode(trx, services, attempt, request.code);
      if (refusal) return { ok: false, refusal };
      return { ok: true, value: await begin(trx, services, request, attempt) };
    },
    { retryOnViolationOf: ['contact_pkey'] },
  );
}

/** A slow network lets a button be pressed twice; a browser then hears only the second answer. */
const PRESSED_TWICE_MS = 60_000;

/** The session that this code has just begun in this browser: nothing new comes of sending it again. */
async function sameAgain(
  trx: Transaction<DB>,
  { clock, secret }: AccountServices,
  request: SignIn,
  attempt: Attempt,
): Promise<SignedIn | null> {
  const wall = clock.wall();
  const { usedAt } = attempt;
  if (!usedAt || wall.getTime() - usedAt.getTime() > PRESSED_TWICE_MS) return null;
  const code = readCode(request.code, attempt);
  if (code === null || !isCodeOf(secret, attempt, code)) return null;
  const session = sessionText(secret, request);
  const found = await findToken(trx, session, 'session', wall);
  return found && { session, accountId: found.actor.accountId, roles: found.actor.roles };
}

/** Made of what only this browser holds, and stored nowhere, so that it can be made once more. */
function sessionText(secret: Buffer, { attempt }: SignIn): string {
  return keyedHash(secret, 'sign-in-session', attempt).toString('base64url');
}

async function begin(
  trx: Transaction<DB>,
  { clock, secret }: AccountServices,
  request: SignIn,
  { sentTo, language }: Attempt,
): Promise<SignedIn> {
  const wall = clock.wall();
  const accountId = await accountForEmail(trx, sentTo, language, wall);
  return beginSession(trx, request, { accountId, wall, text: sessionText(secret, request) });
}
