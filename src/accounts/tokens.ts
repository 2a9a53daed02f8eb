import type { Kysely } from 'kysely';
import { hashToken, randomToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Actor, Role } from './actor.ts';

/** A bearer token for the API, or the session behind a browser's cookie: neither is taken for the other. */
export type TokenPurpose = 'api' | 'session';

/** Makes an opaque token; only its hash is kept, so it can be shown this once. */
export async function issueToken(
  db: Kysely<DB>,
  token: { accountId: string; purpose: TokenPurpose; expiresAt: Date; demo?: boolean },
): Promise<string> {
  const text = randomToken();
  await db
    .insertInto('accessToken')
    .values({
      tokenHash: hashBytes(text),
      accountId: token.accountId,
      purpose: token.purpose,
      demo: token.demo ?? false,
      expiresAt: token.expiresAt,
    })
    .execute();
  return text;
}

/** Who holds the token; null for one that is unknown, revoked, expired (wall time) or of the other purpose. */
export async function authenticate(
  db: Kysely<DB>,
  token: string,
  purpose: TokenPurpose,
  wall: Date,
): Promise<Actor | null> {
  const row = await db
    .selectFrom('accessToken')
    .innerJoin('account', 'account.id', 'accessToken.accountId')
    .select(['account.id', 'account.roles', 'accessToken.demo'])
    .where('accessToken.tokenHash', '=', hashBytes(token))
    .where('accessToken.purpose', '=', purpose)
    .where('accessToken.revokedAt', 'is', null)
    .where('accessToken.expiresAt', '>', wall)
    .executeTakeFirst();
  // The table's check keeps `roles` to the list of roles.
  return row ? { accountId: row.id, roles: row.roles as Role[], demo: row.demo } : null;
}

/** Ends a token; whoever still holds a copy of it is nobody from now on. */
export async function revokeToken(db: Kysely<DB>, token: string): Promise<void> {
  await db
    .updateTable('accessToken')
    .set({ revokedAt: new Date() })
    .where('tokenHash', '=', hashBytes(token))
    .where('revokedAt', 'is', null)
    .execute();
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

function hashBytes(token: string): Buffer {
  return Buffer.from(hashToken(token), 'hex');
}
