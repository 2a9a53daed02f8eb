import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** A passkey as its owner sees it. */
export interface PasskeyView {
  readonly id: string;
  /** As its owner calls it, at first its browser's coarse name; empty where that was not recognised. */
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** A copy of it was seen: it signs nobody in any more. */
  readonly blockedAt: Date | null;
}

/** A provider that signs an account in; its name for the person is nobody's business but its own. */
export interface IdentityView {
  readonly issuer: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date;
}

/** A change of the ways in, of which the owner was told. */
export interface ChangeView {
  readonly kind: string;
  readonly at: Date;
  /** The address or number that was taken off, and the one that was put on. */
  readonly contactBefore: string | null;
  readonly contactAfter: string | null;
  /** When its owner said that it was not them. */
  readonly undoneAt: Date | null;
}

/** The oldest first. Whoever hands this out records that it was read. */
export async function viewPasskeys(
  db: Kysely<DB>,
  accountId: string,
): Promise<readonly PasskeyView[]> {
  return db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt', 'lastUsedAt', 'blockedAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** The oldest first. Whoever hands this out records that it was read. */
export async function viewIdentities(
  db: Kysely<DB>,
  accountId: string,
): Promise<readonly IdentityView[]> {
  return db
    .selectFrom('identity')
    .select(['issuer', 'linkedAt', 'lastUsedAt'])
    .where('accountId', '=', accountId)
    .orderBy('linkedAt')
    .orderBy('issuer')
    .execute();
}

/** The newest first. Whoever hands this out records that it was read. */
export async function viewChanges(
  db: Kysely<DB>,
  accountId: string,
): Promise<readonly ChangeView[]> {
  return db
    .selectFrom('accountChange')
    .select(['kind', 'at', 'contactBefore', 'contactAfter', 'undoneAt'])
    .where('accountId', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
