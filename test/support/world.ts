import { randomUUID } from 'node:crypto';
import { type Actor, accountForEmail } from '../../src/accounts/index.ts';
import { HOST_REF } from '../../src/app/demo/index.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import { withFields } from '../../src/registration/drafts/fields.ts';
import { EXAMPLE_FILING } from '../../src/registration/example-filing.ts';
import {
  answerRequest,
  DRAFT_STEPS,
  fileRegistration,
  type Outcome,
  type Services,
  saveDraftStep,
  startDraft,
  withdrawRegistration,
} from '../../src/registration/index.ts';
import { type DeskWorld, makeDeskWorld } from './desk-world.ts';
import { type FilingChanges, filing, TIED_ADDRESS } from './filing.ts';
import { type LaterWorld, makeLaterWorld } from './later-world.ts';

/** One case in each state that a page can show, all filed by the immigrant of the demonstration. */
export interface World extends LaterWorld, DeskWorld {
  readonly awaiting: string;
  readonly noChannel: string;
  readonly inReview: string;
  readonly registered: string;
  readonly refused: string;
  readonly withdrawn: string;
  readonly moved: string;
  /** A filing on the way that lacks only the host. */
  readonly draft: string;
}

function accepted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The world was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** Fills a fresh demonstration; its host is tied to the place of `filing()`. */
export async function makeWorld(services: Services): Promise<World> {
  const immigrant = await actorOf(services, 'immigrant@demo.example');
  const host = await actorOf(services, HOST_REF.email);
  const officer = {
    ...(await actorOf(services, 'officer@demo.example')),
    roles: ['officer'],
  } as const;
  const file = (changes: FilingChanges) => fileFor(services, immigrant, changes);
  const answer = (registrationId: string, body: object) =>
    answerFor(services, host, registrationId, body);
  const registered = await file({});
  await answer(registered, { answer: 'confirm' });
  const inReview = await file(doubtful(services));
  await answer(inReview, { answer: 'confirm' });
  const refused = await file({});
  await answer(refused, { answer: 'decline', reason: 'dates-wrong' });
  const withdrawn = await file({});
  accepted(await withdrawRegistration(services, immigrant, withdrawn, {}));
  return {
    awaiting: await file({}),
    noChannel: await file({ host: { name: 'Invented Host', phone: '+77010000000' } }),
    inReview,
    registered,
    refused,
    withdrawn,
    moved: await movedCase(services, immigrant, host),
    draft: await draftOf(services, immigrant),
    ...(await makeLaterWorld(services, {
      immigrant,
      host,
      officer,
      file: (on, how) => fileFor(on, immigrant, how === 'plain' ? {} : doubtful(on)),
      confirm: (id) => answer(id, { answer: 'confirm' }),
    })),
    ...(await makeDeskWorld(services, {
      immigrant,
      officer,
      confirmed: async (on, how) => {
        const id = await fileFor(on, immigrant, atDesk(on, how));
        await answerFor(on, host, id, { answer: 'confirm' });
        return id;
      },
    })),
  };
}

async function actorOf({ db }: Services, email: string): Promise<Actor> {
  const accountId = await inTransaction(db, (trx) => accountForEmail(trx, email));
  return { accountId, roles: [], demo: true };
}

function dayFrom({ clock }: Services, days: number): string {
  const at = Date.parse(`${clock.today()}T00:00:00Z`) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

/** On a document that has expired, which an officer has to look at. */
function doubtful(services: Services): FilingChanges {
  return { document: { expiresOn: dayFrom(services, -30) } };
}

function atDesk(
  services: Services,
  how: 'expired' | 'elsewhere' | { readonly number: string },
): FilingChanges {
  if (how === 'expired') return doubtful(services);
  return how === 'elsewhere' ? { place: { ...TIED_ADDRESS, flat: '26' } } : { document: how };
}

/** A filing whose days are right today. */
function timely(services: Services, changes: FilingChanges) {
  const { document, ...rest } = changes;
  return filing({
    ...rest,
    document: { expiresOn: dayFrom(services, 1_500), ...document },
    entry: { crossedOn: dayFrom(services, -3) },
    stay: { from: dayFrom(services, -2), until: dayFrom(services, 55) },
  });
}

async function fileFor(services: Services, actor: Actor, changes: FilingChanges): Promise<string> {
  const body = timely(services, changes);
  return accepted(await fileRegistration(services, { actor, body, key: randomUUID() })).id;
}

async function answerFor(
  services: Services,
  host: Actor,
  registrationId: string,
  body: object,
): Promise<void> {
  const approach = { through: 'account', accountId: host.accountId, registrationId } as const;
  accepted(await answerRequest(services, approach, body));
}

/** Registered at the one address, then at another: the first has closed by itself. */
async function movedCase(services: Services, immigrant: Actor, host: Actor): Promise<string> {
  const document = { number: 'M0000001' };
  const first = await fileFor(services, immigrant, { document });
  await answerFor(services, host, first, { answer: 'confirm' });
  const second = await fileFor(services, immigrant, { document });
  await answerFor(services, host, second, { answer: 'confirm' });
  return first;
}

async function draftOf(services: Services, immigrant: Actor): Promise<string> {
  const { id } = accepted(await startDraft(services, immigrant, { kind: 'new', language: 'en' }));
  const typed = { ...timely(services, {}), immigrant: EXAMPLE_FILING.immigrant };
  for (const { step, pointers } of DRAFT_STEPS) {
    // The host is still missing, and the contact is the account's own.
    if (step === 'host' || step === 'contact') continue;
    const part = withFields({}, pointers, typed);
    accepted(await saveDraftStep(services, immigrant, id, step, part));
  }
  return id;
}
