import type { Transaction } from 'kysely';
import { recordAudit } from '../audit/index.ts';
import { keyedHash } from '../platform/crypto/index.ts';
import { type DB, inTransaction } from '../platform/db/index.ts';
import { accountForEmail, rolesOf } from './accounts.ts';
import type { Role } from './actor.ts';
import { agentName } from './agent-name.ts';
import { type Attempt, countWrongGuess, findAttempt, useAttempt } from './attempt-store.ts';
import { endLiveSessions } from './end-live-sessions.ts';
import type { AccountServices } from './services.ts';
import { sessionEnd } from './session-life.ts';
import { isCodeOf, readCode } from './sign-in-code.ts';
import { takeTurn } from './take-turn.ts';
import { tokenHash } from './token-hash.ts';
import { findToken, issueToken } from './tokens.ts';

export interface SignIn {
  /** The token that `askForCode` gave this browser. */
  readonly attempt: string;
  /** As it was typed. */
  readonly code: string;
  /** Of this browser; only its coarse name is kept. */
  readonly userAgent: string | undefined;
  /** The session that this browser has had so far: a token known before signing in is no good after. */
  readonly formerSession: string | null;
}

export interface SignedIn {
  /** For the browser's cookie; shown this once. */
  readonly session: string;
  readonly accountId: string;
  readonly roles: readonly Role[];
}

export type SignInOutcome =
  | { readonly ok: true; readonly value: SignedIn }
  | { readonly ok: false; readonly refusal: SignInRefusal };

export type SignInRefusal =
  | { readonly code: 'wrong-code'; readonly guessesLeft: number }
  /** Used, expired, guessed wrongly too often, or another browser's: only a new code helps. */
  | { readonly code: 'code-ended' };

/** Signs in whoever reads the mail of an address; the account is made if there is none. */
export async function signIn(services: AccountServices, request: SignIn): Promise<SignInOutcome> {
  return inTransaction(
    services.db,
    async (trx) => {
      const attempt = await attemptInTurn(trx, services, request.attempt);
      if (!attempt) return refused(0);
      const code = readCode(request.code, attempt);
      const again = await sameAgain(trx, services, request, attempt);
      if (again) return { ok: true, value: again };
      if (attempt.guessesLeft === 0 || code === null) return refused(attempt.guessesLeft);
      if (!isCodeOf(services.secret, attempt, code)) {
        await countWrongGuess(trx, attempt.id);
        return refused(attempt.guessesLeft - 1);
      }
      return { ok: true, value: await begin(trx, services, request, attempt) };
    },
    { retryOnViolationOf: ['contact_pkey'] },
  );
}

/**
 * All that is entered for one address is looked at one after another: else a hundred guesses at once
 * would each find the count as it was before the others.
 */
async function attemptInTurn(
  trx: Transaction<DB>,
  { secret, clock }: AccountServices,
  token: string,
): Promise<Attempt | undefined> {
  const before = await findAttempt(trx, token, clock.wall());
  if (!before) return undefined;
  await takeTurn(trx, keyedHash(secret, 'sign-in-email', before.email));
  return findAttempt(trx, token, clock.wall());
}

function refused(guessesLeft: number): SignInOutcome {
  const refusal: SignInRefusal =
    guessesLeft > 0 ? { code: 'wrong-code', guessesLeft } : { code: 'code-ended' };
  return { ok: false, refusal };
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
  { id, email, language }: Attempt,
): Promise<SignedIn> {
  const { userAgent, formerSession } = request;
  const wall = clock.wall();
  await useAttempt(trx, id, wall);
  const accountId = await accountForEmail(trx, email, language);
  const roles = await rolesOf(trx, accountId);
  if (formerSession !== null) {
    const former = tokenHash(formerSession);
    await endLiveSessions(trx, wall, (where) => where('tokenHash', '=', former));
  }
  const session = await issueToken(
    trx,
    {
      accountId,
      purpose: 'session',
      expiresAt: sessionEnd(roles, wall),
      agent: agentName(userAgent),
    },
    sessionText(secret, request),
  );
  await recordAudit(trx, {
    actorKind: 'account',
    actorId: accountId,
    action: 'signed-in',
    registrationId: null,
  });
  return { session, accountId, roles };
}
