import type { Kysely } from 'kysely';
import { randomToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Actor, Role } from './actor.ts';
import { tokenHash } from './token-hash.ts';

/** A bearer token for the API, or the session behind a browser's cookie: neither is taken for the other. */
export type TokenPurpose = 'api' | 'session';

export interface NewToken {
  readonly accountId: string;
  readonly purpose: TokenPurpose;
  readonly expiresAt: Date;
  readonly demo?: boolean;
  /** Of a session: the coarse name of its browser. */
  readonly agent?: string;
  /** Wall time at which somebody signed in; by default the database's. */
  readonly createdAt?: Date;
  readonly passkeyId?: string;
}

/** Makes an opaque token, or one of the given text; only its hash is kept, so it can be shown this once. */
export async function issueToken(
  db: Kysely<DB>,
  token: NewToken,
  text: string = randomToken(),
): Promise<string> {
  await db
    .insertInto('accessToken')
    .values({ ...token, tokenHash: tokenHash(text) })
    .execute();
  return text;
}

export interface FoundToken {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly actor: Actor;
}

/** Null for a token that is unknown, revoked, expired (wall time) or of the other purpose. */
export async function findToken(
  db: Kysely<DB>,
  token: string,
  purpose: TokenPurpose,
  wall: Date,
): Promise<FoundToken | null> {
  const row = await db
    .selectFrom('accessToken as token')
    .innerJoin('account', 'account.id', 'token.accountId')
    .select(['token.id', 'token.lastSeenAt', 'token.demo', 'account.id as accountId', 'roles'])
    .where('token.tokenHash', '=', tokenHash(token))
    .where('token.purpose', '=', purpose)
    .where('token.revokedAt', 'is', null)
    .where('token.expiresAt', '>', wall)
    .executeTakeFirst();
  if (!row) return null;
  const { id, lastSeenAt, demo, accountId } = row;
  // The table's check keeps `roles` to the list of roles.
  return { id, lastSeenAt, actor: { accountId, roles: row.roles as Role[], demo } };
}

/** Who calls the API with this bearer token; null for one that is none (any more). */
export async function authenticate(
  db: Kysely<DB>,
  token: string,
  wall: Date,
): Promise<Actor | null> {
  return (await findToken(db, token, 'api', wall))?.actor ?? null;
}

/** Production refuses to start while a demonstration's tokens exist. */
export async function hasDemoTokens(db: Kysely<DB>): Promise<boolean> {
  const row = await db
    .selectFrom('accessToken')
    .select('demo')
    .where('demo', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
