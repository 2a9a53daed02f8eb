import type { Transaction } from 'kysely';
import { type AskedHost, closeRequest, openRequest } from '../consent/index.ts';
import { type OutgoingMessage, queueMessages } from '../notifications/index.ts';
import type { DB } from '../platform/db/index.ts';
import { enqueue } from '../platform/jobs/index.ts';
import type { CaseEvent, EventType } from './case/events.ts';
import { currentAsking, openAsking } from './case/state.ts';
import { loadCase, type StoredCase } from './case-store.ts';
import { certify } from './certify.ts';
import { type CaseContext, fullName } from './context.ts';
import { tellOwners } from './my-place/tell-owners.ts';
import { tellPlaceTask } from './my-place/tell-place.ts';
import { getParticulars } from './particulars-store.ts';
import { addNamesake } from './person-store.ts';
import type { Services } from './services.ts';

/** What other tables have to say once these events are written; in the same transaction. */
export async function followUp(
  trx: Transaction<DB>,
  services: Services,
  after: StoredCase,
  events: readonly CaseEvent[],
  context: CaseContext,
): Promise<void> {
  if (has(events, 'person-separated')) {
    await addNamesake(trx, context.particulars.immigrant.document, after.state.personId);
  }
  for (const event of events) {
    if (event.type !== 'registered' && event.type !== 'extended') continue;
    await certify(trx, services, after.id, after.state, context, new Date(event.at));
  }
  await tellHolders(trx, events);
  await tellOwners(trx, services, after, events, context);
  if (!has(events, 'filed', 'host-asked')) return;
  const { id: registrationId } = after;
  await enqueue(trx, tellPlaceTask, { registrationId }, { jobKey: `tell-place:${registrationId}` });
}

function has(events: readonly CaseEvent[], ...types: readonly EventType[]): boolean {
  return events.some(({ type }) => types.includes(type));
}

/** A link lives exactly as long as its asking: whatever ends the asking closes it here. */
export async function followAsking(
  trx: Transaction<DB>,
  { clock }: Services,
  { id, state }: StoredCase,
  events: readonly CaseEvent[],
  host: AskedHost | undefined,
): Promise<void> {
  if (has(events, ...END_ASKINGS)) await closeRequest(trx, id, clock.wall(), answerIn(events));
  if (!has(events, 'filed', 'host-asked', 'extension-asked')) return;
  if (!host) throw new Error('An asking needs somebody to ask');
  await openRequest(trx, {
    id: currentAsking(state).requestId,
    registrationId: id,
    partyId: state.party ?? id,
    host,
    askedAt: clock.wall(),
  });
  // Asked and over in one: answered at a desk, filed by an invitation, or by somebody who has left the country.
  if (state.ended || !openAsking(state)) await closeRequest(trx, id, clock.wall(), null);
}

/** Answered, asked anew, or over with the case. */
const END_ASKINGS = [
  'host-asked',
  'host-confirmed',
  'host-declined',
  'extension-asked',
  'extension-confirmed',
  'extension-ended',
  'withdrawn',
  'refused',
  'closed',
] as const;

function answerIn(events: readonly CaseEvent[]): { readonly by: string | null } | null {
  const answer = events.find(
    (event) =>
      event.type === 'host-confirmed' ||
      event.type === 'host-declined' ||
      event.type === 'extension-confirmed',
  );
  return answer ? { by: answer.accountId } : null;
}

/** Whoever holds a case with this document learns that it was used in another account. */
async function tellHolders(trx: Transaction<DB>, events: readonly CaseEvent[]): Promise<void> {
  const messages: OutgoingMessage[] = [];
  for (const event of events) {
    if (event.type !== 'doubt-raised' || event.doubt !== 'possible-duplicate') continue;
    messages.push(await warningTo(trx, event.evidence));
  }
  await queueMessages(trx, messages);
}

async function warningTo(trx: Transaction<DB>, caseId: string): Promise<OutgoingMessage> {
  const held = await loadCase(trx, caseId);
  if (!held) throw new Error('A duplicate of a case that does not exist');
  const particulars = await getParticulars(trx, held.state.particularsId);
  const { email, phone, language } = particulars.immigrant.contact;
  return {
    registrationId: caseId,
    requestId: null,
    template: 'duplicate-holder',
    language,
    recipient: email,
    phone: phone ?? null,
    accountId: held.state.accountId,
    arguments: { immigrantName: fullName(particulars), number: held.state.number },
  };
}
