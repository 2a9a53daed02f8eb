import type { Kysely } from 'kysely';
import { findAccountByContact, holdsAnyContact } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type ConsentRequest, contactsOf } from './asking.ts';

/** Who answers, before anything is known of the place. */
export interface Answerer {
  /** The account that answers: signed in, or the one that had verified the contact of the link. */
  readonly accountId: string | null;
  readonly through: 'account' | 'link';
}

/**
 * The signed-in account, if it has proved to hold a contact that the asking names.
 * Null for anybody else: to them the case does not exist.
 */
export async function answererSignedIn(
  db: Kysely<DB>,
  request: ConsentRequest,
  accountId: string,
): Promise<Answerer | null> {
  const asked = await holdsAnyContact(db, accountId, contactsOf(request.host));
  return asked ? { accountId, through: 'account' } : null;
}

/**
 * Whoever opened the link. It speaks for an account only if that account had verified the address
 * before the asking: verified later, the address may have been typed by the filer in order to be.
 */
export async function answererByLink(db: Kysely<DB>, request: ConsentRequest): Promise<Answerer> {
  const { email } = request.host;
  const holder = email ? await findAccountByContact(db, 'email', email) : undefined;
  const before = holder && holder.verifiedAt < request.askedAt;
  return { accountId: before ? holder.accountId : null, through: 'link' };
}
