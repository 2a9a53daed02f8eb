import type { Actor } from '../../src/accounts/index.ts';
import { addDays } from '../../src/platform/calendar/index.ts';
import { offsetClock } from '../../src/platform/clock/index.ts';
import {
  amendRegistration,
  disputeRegistration,
  extendRegistration,
  type Services,
  sayLeft,
  sweepDeadlines,
} from '../../src/registration/index.ts';
import { answerHearing, decideCase, fileComplaint, openHearing } from '../../src/review/index.ts';
import { accepted, NOTICE, PDF_FILE, REFUSAL } from './review.ts';

/** One case in each state that comes after the host's answer, or instead of it. */
export interface LaterWorld {
  readonly hostSilent: string;
  readonly hearing: string;
  readonly heard: string;
  readonly refusedByOfficer: string;
  readonly complained: string;
  readonly suspended: string;
  readonly annulled: string;
  readonly extending: string;
  readonly saidLeft: string;
  readonly hostSaidLeft: string;
  /** A host of the place says that the person does not live there. */
  readonly disputed: string;
  /** Another host is asked than was filed, and the holder was told. */
  readonly changed: string;
}

/** With whom, and how, the cases are made. */
export interface Makers {
  readonly immigrant: Actor;
  readonly host: Actor;
  readonly officer: Actor;
  /** Files a case of a new person, that an officer has to look at or not. */
  readonly file: (services: Services, how: 'plain' | 'doubtful') => Promise<string>;
  readonly confirm: (id: string) => Promise<void>;
}

const OPENED = {
  ...NOTICE,
  notice: 'In the passport we read 18 May 1990. Which day is right? Send a picture of the page.',
};
const BECAUSE = { because: 'The document was reported as lost.' };
const DAYS_OF_SILENCE = 8;

export async function makeLaterWorld(services: Services, makers: Makers): Promise<LaterWorld> {
  const { immigrant, host, officer, file, confirm } = makers;
  const confirmed = async (how: 'plain' | 'doubtful') => {
    const id = await file(services, how);
    await confirm(id);
    return id;
  };
  const heard = async () => {
    const id = await confirmed('doubtful');
    accepted(await openHearing(services, officer, id, OPENED));
    return id;
  };
  const answered = async () => {
    const id = await heard();
    const body = { text: 'It is a misprint of mine.\nThe page is here.', files: [PDF_FILE] };
    accepted(await answerHearing(services, immigrant, id, body));
    return id;
  };
  const refused = async () => {
    const id = await answered();
    accepted(await decideCase(services, officer, id, REFUSAL));
    return id;
  };
  const complained = await refused();
  accepted(await fileComplaint(services, immigrant, complained, { text: 'It was a misprint.' }));
  const suspended = await confirmed('plain');
  accepted(await decideCase(services, officer, suspended, { decision: 'suspend', ...BECAUSE }));
  const saidLeft = await confirmed('plain');
  const hostSaidLeft = await confirmed('plain');
  const on = services.clock.today();
  accepted(await sayLeft(services, immigrant, saidLeft, { on }));
  accepted(await sayLeft(services, host, hostSaidLeft, { on }));
  return {
    hostSilent: await silentCase(services, makers),
    hearing: await heard(),
    heard: await answered(),
    refusedByOfficer: await refused(),
    complained,
    suspended,
    annulled: await annulledCase(services, makers),
    extending: await extendingCase(services, makers),
    disputed: await disputedCase(services, makers),
    changed: await changedCase(services, makers),
    saidLeft,
    hostSaidLeft,
  };
}

/** Filed so long ago that the host's time to answer is over. */
async function silentCase(services: Services, { file }: Makers): Promise<string> {
  const offsetMs = services.clock.now().getTime() - Date.now() - DAYS_OF_SILENCE * 86_400_000;
  const clock = offsetClock({ offsetMs, save: async () => undefined });
  const id = await file({ ...services, clock }, 'plain');
  await sweepDeadlines(services);
  return id;
}

async function annulledCase(services: Services, makers: Makers): Promise<string> {
  const { immigrant, officer, file, confirm } = makers;
  const id = await file(services, 'plain');
  await confirm(id);
  accepted(await openHearing(services, officer, id, OPENED));
  accepted(await answerHearing(services, immigrant, id, { text: 'I do not know.' }));
  accepted(await decideCase(services, officer, id, { decision: 'annul', ...BECAUSE }));
  return id;
}

async function extendingCase(services: Services, makers: Makers): Promise<string> {
  const { immigrant, file, confirm } = makers;
  const id = await file(services, 'plain');
  await confirm(id);
  const until = addDays(services.clock.today(), 80);
  accepted(await extendRegistration(services, immigrant, id, { until }));
  return id;
}

async function disputedCase(services: Services, { host, file, confirm }: Makers): Promise<string> {
  const id = await file(services, 'plain');
  await confirm(id);
  const text = 'Nobody of that name has ever lived in my flat.';
  accepted(await disputeRegistration(services, host, id, { text }));
  return id;
}

async function changedCase(services: Services, { immigrant, file }: Makers): Promise<string> {
  const id = await file(services, 'plain');
  const host = { name: 'Other Host', email: 'other-host@demo.example' };
  accepted(await amendRegistration(services, immigrant, id, { host }));
  return id;
}
