import type { Kysely, Transaction } from 'kysely';
import { accountForEmail, findAccountByContact, grantRole } from '../../accounts/index.ts';
import { type Address, placeFor, tieToPlace } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';

export const ACTORS = ['immigrant', 'host', 'officer', 'supervisor', 'appeals', 'feed'] as const;
export type ActorName = (typeof ACTORS)[number];

/** What a filing gives as its host, so that the request reaches the demonstration's host. */
export const HOST_REF = { name: 'Demo Host', email: 'host@demo.example' } as const;

const OFFICER_EMAIL = 'officer@demo.example';

const PLACE: Address = {
  kato: '750000000',
  street: 'Abay Avenue',
  house: '10',
  flat: '25',
  type: 'apartment',
};

export interface DemoPeople {
  readonly accounts: Readonly<Record<ActorName, string>>;
  readonly placeId: string;
}

/** The invented people of the demonstration; the same ones at every start. */
export async function seedPeople(trx: Transaction<DB>): Promise<DemoPeople> {
  const accounts = {
    immigrant: await accountForEmail(trx, 'immigrant@demo.example'),
    host: await accountForEmail(trx, HOST_REF.email),
    officer: await accountForEmail(trx, OFFICER_EMAIL),
    supervisor: await accountForEmail(trx, 'supervisor@demo.example'),
    appeals: await accountForEmail(trx, 'appeals@demo.example'),
    feed: await accountForEmail(trx, 'feed@demo.example'),
  };
  await grantRole(trx, accounts.officer, 'officer');
  await grantRole(trx, accounts.supervisor, 'supervisor');
  await grantRole(trx, accounts.appeals, 'appeals');
  await grantRole(trx, accounts.feed, 'feed');
  const place = await placeFor(trx, PLACE);
  if (!place) throw new Error('The place of the demonstration could not be made');
  await tieToPlace(trx, {
    placeId: place.id,
    accountId: accounts.host,
    role: 'owner',
    basis: 'property-record',
    since: '2026-01-01',
  });
  return { accounts, placeId: place.id };
}

/** Whether a database has ever been a demonstration's: whoever gets its officer's mail could decide. */
export async function hasDemoPeople(db: Kysely<DB>): Promise<boolean> {
  return (await findAccountByContact(db, 'email', OFFICER_EMAIL)) !== undefined;
}
