import type { Transaction } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { findAccountByContact, newAccount } from '../accounts.ts';
import { beginSession, type SignedIn, type SigningBrowser } from '../begin-session.ts';
import type { AccountServices } from '../services.ts';
import { proveNumbers } from './prove-numbers.ts';
import type { ProvedIdentity } from './provider.ts';

/**
 * Signs in whom the provider has recognised; the account is made if there is none, also without an
 * address. An account that has the same address is not taken over: its owner links it themselves.
 */
export async function signInByIdentity(
  { db, clock }: AccountServices,
  identity: ProvedIdentity,
  browser: SigningBrowser & { readonly language: Language },
): Promise<SignedIn> {
  return inTransaction(
    db,
    async (trx) => {
      const wall = clock.wall();
      const known = await useIdentity(trx, identity, wall);
      const accountId = known ?? (await accountFor(trx, identity, browser.language, wall));
      await proveNumbers(trx, accountId, identity.numbers, wall);
      return beginSession(trx, browser, { accountId, wall });
    },
    { retryOnViolationOf: ['identity_pkey', 'contact_pkey'] },
  );
}

async function useIdentity(
  trx: Transaction<DB>,
  { issuer, subject }: ProvedIdentity,
  lastUsedAt: Date,
): Promise<string | undefined> {
  const row = await trx
    .updateTable('identity')
    .set({ lastUsedAt })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('accountId')
    .executeTakeFirst();
  return row?.accountId;
}

async function accountFor(
  trx: Transaction<DB>,
  { issuer, subject, email }: ProvedIdentity,
  language: Language,
  wall: Date,
): Promise<string> {
  const accountId = await newAccount(trx, language);
  const times = { linkedAt: wall, lastUsedAt: wall };
  await trx
    .insertInto('identity')
    .values({ issuer, subject, accountId, ...times })
    .execute();
  if (email !== null && !(await findAccountByContact(trx, 'email', email))) {
    const contact = { kind: 'email', value: email, accountId, verifiedAt: wall, provedBy: 'oidc' };
    await trx.insertInto('contact').values(contact).execute();
  }
  return accountId;
}
