import { randomUUID } from 'node:crypto';
import { type Actor, accountForEmail } from '../../src/accounts/index.ts';
import { HOST_REF } from '../../src/app/demo/index.ts';
import { placesSpokenFor } from '../../src/places/index.ts';
import { addDays } from '../../src/platform/calendar/index.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import {
  acceptDelegation,
  fileRegistration,
  type InvitationView,
  invite,
  offerDelegation,
  type Services,
} from '../../src/registration/index.ts';
import { filing } from './filing.ts';
import { accepted } from './review.ts';

async function actorOf({ db }: Services, email: string): Promise<Actor> {
  const accountId = await inTransaction(db, (trx) => accountForEmail(trx, email));
  return { accountId, roles: [], demo: true };
}

/** An invitation for two by the demonstration's host, to where they are tied, from today on. */
export async function demoInvitation(
  services: Services,
): Promise<InvitationView & { readonly code: string }> {
  const host = await actorOf(services, HOST_REF.email);
  const from = services.clock.today();
  const [place] = await placesSpokenFor(services.db, host.accountId, from);
  const body = {
    placeId: place?.placeId,
    hostName: 'Invented Host',
    ...{ from, until: addDays(from, 40), persons: 2 },
  };
  const made = accepted(await invite(services, host, { body }));
  return { ...made, code: made.code ?? '' };
}

/** The id of a case that the demonstration's immigrant has filed with an invitation. */
export async function filedWithInvitation(services: Services): Promise<string> {
  const { code, from, until } = await demoInvitation(services);
  const { place: _, ...body } = filing({
    host: { invitation: code },
    document: { expiresOn: addDays(from, 1_500) },
    entry: { crossedOn: addDays(from, -3) },
    stay: { from, until },
  });
  const actor = await actorOf(services, 'immigrant@demo.example');
  return accepted(await fileRegistration(services, { actor, body, key: randomUUID() })).id;
}

/** The demonstration's host sends two, of whom one has agreed. */
export async function demoDelegates(services: Services): Promise<void> {
  const host = await actorOf(services, HOST_REF.email);
  const today = services.clock.today();
  const [place] = await placesSpokenFor(services.db, host.accountId, today);
  for (const email of ['neighbour@mail.example', 'cousin@mail.example']) {
    const body = { email, role: 'delegate', placeId: place?.placeId };
    const { id } = accepted(await offerDelegation(services, host, body, 'en'));
    if (email.startsWith('neighbour'))
      accepted(await acceptDelegation(services, await actorOf(services, email), id, 'en'));
  }
}
