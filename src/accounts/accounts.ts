import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { DEFAULT_LANGUAGE } from '../platform/i18n/index.ts';
import type { Role } from './actor.ts';
import { shortenSessions } from './session-life.ts';

export type ContactKind = 'email' | 'phone' | 'iin' | 'bin';

/** The account that has proved to hold a contact. */
export async function findAccountByContact(
  db: Kysely<DB>,
  kind: ContactKind,
  value: string,
): Promise<{ accountId: string; verifiedAt: Date } | undefined> {
  return db
    .selectFrom('contact')
    .select(['accountId', 'verifiedAt'])
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirst();
}

/** An e-mail address that the account has proved to hold, the first of several. */
export async function emailOfAccount(
  db: Kysely<DB>,
  accountId: string,
): Promise<string | undefined> {
  const [first] = await contactsOfAccount(db, accountId, 'email');
  return first;
}

/**
 * The account of a verified e-mail address, made if there is none, for a reader of this language.
 * `verifiedAt` is wall time, by default the database's.
 */
export async function accountForEmail(
  trx: Transaction<DB>,
  email: string,
  language: string = DEFAULT_LANGUAGE,
  verifiedAt?: Date,
): Promise<string> {
  const known = await findAccountByContact(trx, 'email', email);
  if (known) return known.accountId;
  const accountId = await newAccount(trx, language);
  const contact = { kind: 'email', value: email, accountId };
  await trx
    .insertInto('contact')
    .values(verifiedAt ? { ...contact, verifiedAt } : contact)
    .execute();
  return accountId;
}

/** An account that nobody can sign in to yet. */
export async function newAccount(trx: Transaction<DB>, language: string): Promise<string> {
  const { id } = await trx
    .insertInto('account')
    .values({ language })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lets others wait who change the ways in to the same account; what is counted stays true until the end. */
export async function lockAccount(
  trx: Transaction<DB>,
  accountId: string,
): Promise<{ readonly language: string; readonly passkeyOfferedAt: Date | null }> {
  return trx
    .selectFrom('account')
    .select(['language', 'passkeyOfferedAt'])
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** All contacts of a kind that the account has proved to hold, the first of them first. */
export async function contactsOfAccount(
  db: Kysely<DB>,
  accountId: string,
  kind: ContactKind,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('contact')
    .select('value')
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .orderBy('verifiedAt')
    .orderBy('value')
    .execute();
  return rows.map(({ value }) => value);
}

/** Whether any of these contacts is one that the account has proved to hold. */
export async function holdsAnyContact(
  db: Kysely<DB>,
  accountId: string,
  contacts: readonly { readonly kind: ContactKind; readonly value: string }[],
): Promise<boolean> {
  if (contacts.length === 0) return false;
  const row = await db
    .selectFrom('contact')
    .select('kind')
    .where('accountId', '=', accountId)
    .where((where) =>
      where.or(
        contacts.map(({ kind, value }) =>
          where.and([where('kind', '=', kind), where('value', '=', value)]),
        ),
      ),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** What the account may do; a role that is being granted meanwhile is waited for. */
export async function rolesOf(trx: Transaction<DB>, accountId: string): Promise<readonly Role[]> {
  const { roles } = await trx
    .selectFrom('account')
    .select('roles')
    .where('id', '=', accountId)
    .forShare()
    .executeTakeFirstOrThrow();
  // The table's check keeps `roles` to the list of roles.
  return roles as Role[];
}

/** Gives an account a role; it keeps those that it has. Its sessions become as short as a role asks. */
export async function grantRole(
  trx: Transaction<DB>,
  accountId: string,
  role: Role,
): Promise<void> {
  const { roles } = await trx
    .selectFrom('account')
    .select('roles')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const next = [...new Set([...roles, role])];
  await trx.updateTable('account').set({ roles: next }).where('id', '=', accountId).execute();
  await shortenSessions(trx, accountId);
}
