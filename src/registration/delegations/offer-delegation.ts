import type { Transaction } from 'kysely';
import { type Actor, contactsOfAccount } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import {
  endPastDelegations,
  listSent,
  offersSince,
  placesSpokenFor,
  type SpokenFor,
  offerDelegation as writeOffer,
} from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork, wrongField } from '../unit-of-work.ts';
import { type DelegationInput, readDelegation } from './contract.ts';
import { presentSent } from './present-delegations.ts';
import { tellOffered } from './tell-offered.ts';
import type { SentDelegation } from './views.ts';

/** An offer is an e-mail to whoever is typed: nobody needs so many in a day (wall time). */
const MOST_OFFERS_A_DAY = 20;
const DAY_MS = 86_400_000;

/**
 * A host who is tied to a place asks somebody to answer for them. It counts once they have accepted;
 * whether the address is anybody's here is not told, neither by the answer nor by its time.
 */
export async function offerDelegation(
  services: Services,
  { accountId }: Actor,
  body: unknown,
  language: Language,
): Promise<Outcome<SentDelegation>> {
  const { db, clock } = services;
  const today = clock.today();
  const parsed = readDelegation(body, today);
  return unitOfWork(db, async (trx) => {
    const tied = (await placesSpokenFor(trx, accountId, today)).filter((one) => one.tied);
    if (tied.length === 0) return refused('no-place');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const allowed = await mayOffer(trx, accountId, tied, parsed.value);
    if (!allowed.ok) return allowed;
    const recent = await offersSince(trx, accountId, new Date(clock.wall().getTime() - DAY_MS));
    if (recent >= MOST_OFFERS_A_DAY) return refused('too-many-offers');
    await endPastDelegations(trx, accountId, today, clock.wall());
    const offered = await offer(trx, services, accountId, parsed.value);
    if (!offered.ok) return offered;
    const sent = await listSent(trx, accountId, today);
    const [view] = await presentSent(
      trx,
      sent.filter(({ id }) => id === offered.value),
      language,
    );
    return view ? done(view) : refused('no-delegation');
  });
}

async function mayOffer(
  trx: Transaction<DB>,
  accountId: string,
  tied: readonly SpokenFor[],
  { email, role, placeId }: DelegationInput,
): Promise<Outcome<null>> {
  if (role === 'delegate' && !tied.some((one) => one.placeId === placeId))
    return refused('no-place');
  const own = await contactsOfAccount(trx, accountId, 'email');
  if (own.includes(email)) return wrongField('/email', 'own-address');
  if (role === 'delegate') return done(null);
  const bins = await contactsOfAccount(trx, accountId, 'bin');
  return bins.length > 0 ? done(null) : wrongField('/role', 'organisations-only');
}

/** Sent twice it is one offer, and one e-mail; other days need the first one to be ended. */
async function offer(
  trx: Transaction<DB>,
  { clock }: Services,
  fromAccount: string,
  { email: toEmail, role, since, ...rest }: DelegationInput,
): Promise<Outcome<string>> {
  const { placeId, until } = { placeId: rest.placeId ?? null, until: rest.until ?? null };
  const given = { fromAccount, toEmail, role, placeId, since, until };
  const id = await writeOffer(trx, { ...given, offeredAt: clock.wall() });
  if (id === null) {
    const standing = await listSent(trx, fromAccount, clock.today());
    const same = standing.find(
      (one) =>
        one.toEmail === toEmail &&
        one.role === role &&
        one.placeId === placeId &&
        one.since === since &&
        one.until === until,
    );
    return same ? done(same.id) : wrongField('/email', 'already-sent');
  }
  await tellOffered(trx, { id, ...given });
  await recordAudit(trx, {
    actorKind: 'host',
    actorId: fromAccount,
    action: 'delegation-offered',
    registrationId: null,
    purpose: `delegation ${id}`,
  });
  return done(id);
}
