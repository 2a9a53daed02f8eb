import { randomBytes } from 'node:crypto';
import type { AccountServices, Session, SignInOutcome } from '../../src/accounts/index.ts';
import { askForCode, codeToSend, readSession, signIn } from '../../src/accounts/index.ts';
import { tokenHash } from '../../src/accounts/token-hash.ts';
import type { Database } from '../../src/platform/db/index.ts';
import { createTestDatabase } from './database.ts';

export const CHROME_ON_ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';

/** Signing in on a database of its own, by a wall clock that the test moves. */
export interface TestSignIn {
  readonly services: AccountServices;
  readonly db: Database;
  /** Lets time pass. */
  pass(time: { readonly hours?: number; readonly minutes?: number }): void;
  stop(): Promise<void>;
}

export async function startTestSignIn(): Promise<TestSignIn> {
  const database = await createTestDatabase();
  let ahead = 0;
  const wall = () => new Date(Date.now() + ahead);
  return {
    services: { db: database.db, clock: { wall }, secret: randomBytes(32) },
    db: database.db,
    pass: ({ hours = 0, minutes = 0 }) => {
      ahead += (hours * 60 + minutes) * 60_000;
    },
    stop: () => database.drop(),
  };
}

let networks = 0;

/** A network that nobody has asked from; the limits of one then say nothing about another test. */
export function newNetwork(): string {
  networks += 1;
  return `192.0.2.${networks}`;
}

/** A browser in which a code was asked for, and the code that the mail brings. */
export interface AskingBrowser {
  readonly attempt: string;
  readonly code: string;
}

export async function askingBrowser(
  services: AccountServices,
  email: string,
  address: string = newNetwork(),
): Promise<AskingBrowser> {
  const asked = await askForCode(services, { email, language: 'en', address });
  if (!asked.ok) throw new Error(`No code for the test: ${asked.refusal.code}`);
  const { attempt } = asked.value;
  const { id } = await services.db
    .selectFrom('signInAttempt')
    .select('id')
    .where('browserHash', '=', tokenHash(attempt))
    .executeTakeFirstOrThrow();
  return { attempt, code: await codeToSend(services, id) };
}

/** Enters a code; by default the right one, in a browser that was not signed in. */
export function enter(
  services: AccountServices,
  { attempt, code }: AskingBrowser,
  formerSession: string | null = null,
): Promise<SignInOutcome> {
  return signIn(services, { attempt, code, userAgent: CHROME_ON_ANDROID, formerSession });
}

/** The same browser with a code that could be one and is not. */
export function mistaken({ attempt, code }: AskingBrowser): AskingBrowser {
  return { attempt, code: (code.startsWith('2') ? '3' : '2') + code.slice(1) };
}

/** Signs in from a new browser, and gives its session's token. */
export async function signedIn(services: AccountServices, email: string): Promise<string> {
  const outcome = await enter(services, await askingBrowser(services, email));
  if (!outcome.ok) throw new Error(`No session for the test: ${outcome.refusal.code}`);
  return outcome.value.session;
}

/** The same, as use cases know it. */
export async function signedInAs(services: AccountServices, email: string): Promise<Session> {
  const token = await signedIn(services, email);
  const session = await readSession(services.db, token, services.clock.wall());
  if (!session) throw new Error('A session that has just begun');
  return session;
}

/** What an account was told of changes to its ways in, and where, the oldest first. */
export async function toldOfChanges(db: Database, { actor }: Session): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('message')
    .innerJoin('accountChange', 'accountChange.id', 'message.accountChangeId')
    .select(['message.recipient', 'accountChange.kind'])
    .where('accountChange.accountId', '=', actor.accountId)
    .orderBy('message.id')
    .execute();
  return rows.map(({ recipient, kind }) => `${kind} to ${recipient}`);
}
