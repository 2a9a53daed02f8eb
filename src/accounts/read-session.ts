import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Actor } from './actor.ts';
import { findToken } from './tokens.ts';

export interface Session {
  readonly actor: Actor;
  /** Names the session to its owner; it opens nothing. */
  readonly sessionId: string;
}

/** A write at every page would cost more than anybody gains by knowing the minute. */
const SEEN_EVERY_MS = 10 * 60_000;

/** Whose session this is; null for one that is unknown, ended or expired (wall time). */
export async function readSession(
  db: Kysely<DB>,
  token: string,
  wall: Date,
): Promise<Session | null> {
  const found = await findToken(db, token, 'session', wall);
  if (!found) return null;
  const { id, lastSeenAt, actor } = found;
  if (wall.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS) {
    await db.updateTable('accessToken').set({ lastSeenAt: wall }).where('id', '=', id).execute();
  }
  return { actor, sessionId: id };
}
