import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** A session or a token for the API, from its beginning to its end; the token itself is kept nowhere. */
export interface TokenRecord {
  readonly purpose: string;
  /** Such as 'Chrome, Android'; empty for a token of the API and where the browser was not recognised. */
  readonly agent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Every session and token that an account has had, the newest first. Whoever hands it out records it. */
export async function listTokens(
  db: Kysely<DB>,
  accountId: string,
): Promise<readonly TokenRecord[]> {
  return db
    .selectFrom('accessToken')
    .select(['purpose', 'agent', 'createdAt', 'lastSeenAt', 'expiresAt', 'revokedAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
