import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Session } from './read-session.ts';

/** Long enough to find the page; whoever comes upon an open browser later has to sign in first. */
const FRESH_MS = 10 * 60_000;

/** What somebody is told who wants to change the ways in with a session that is not fresh. */
export interface SignInAgain {
  readonly code: 'sign-in-again';
}

export const SIGN_IN_AGAIN = { ok: false, refusal: { code: 'sign-in-again' } } as const;

/** Whether somebody has signed in just now; an open session alone must not hand the account over. */
export async function isFresh(
  db: Kysely<DB>,
  { actor, sessionId }: Session,
  wall: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('accessToken')
    .select('id')
    .where('id', '=', sessionId)
    .where('accountId', '=', actor.accountId)
    .where('purpose', '=', 'session')
    .where('revokedAt', 'is', null)
    .where('createdAt', '>', new Date(wall.getTime() - FRESH_MS))
    .executeTakeFirst();
  return row !== undefined;
}
