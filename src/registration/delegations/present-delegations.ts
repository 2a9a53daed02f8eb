import type { Kysely } from 'kysely';
import { emailOfAccount } from '../../accounts/index.ts';
import { type Address, addressText, type Delegation, listAddresses } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { ReceivedDelegation, SentDelegation } from './views.ts';

/** As the host sees whom they send. */
export async function presentSent(
  db: Kysely<DB>,
  delegations: readonly Delegation[],
  language: Language,
): Promise<SentDelegation[]> {
  const places = await addressesOf(db, delegations);
  return delegations.map((one) => ({ ...common(one, places, language), email: one.toEmail }));
}

/** As those see it who are sent, or asked to be. */
export async function presentReceived(
  db: Kysely<DB>,
  delegations: readonly Delegation[],
  language: Language,
): Promise<ReceivedDelegation[]> {
  const places = await addressesOf(db, delegations);
  const views: ReceivedDelegation[] = [];
  for (const one of delegations) {
    const from = await emailOfAccount(db, one.fromAccount);
    views.push({ ...common(one, places, language), ...(from ? { from } : {}) });
  }
  return views;
}

function addressesOf(
  db: Kysely<DB>,
  delegations: readonly Delegation[],
): Promise<ReadonlyMap<string, Address>> {
  return listAddresses(
    db,
    delegations.flatMap(({ placeId }) => placeId ?? []),
  );
}

function common(
  { id, role, placeId, since, until, toAccount }: Delegation,
  places: ReadonlyMap<string, Address>,
  language: Language,
) {
  const address = placeId ? places.get(placeId) : undefined;
  return {
    id,
    role,
    ...(placeId && address ? { placeId, place: addressText(address, language) } : {}),
    since,
    ...(until ? { until } : {}),
    accepted: toAccount !== null,
  };
}
