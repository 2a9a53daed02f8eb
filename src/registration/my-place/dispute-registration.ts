import { v7 as newId } from 'uuid';
import type { Actor } from '../../accounts/index.ts';
import { parseFields } from '../../platform/contract/index.ts';
import { type CaseState, isInForce, isOpen } from '../case/state.ts';
import { loadForUpdate } from '../case-store.ts';
import { changeCase } from '../change-case.ts';
import { loadContext } from '../context.ts';
import { factsFor } from '../facts.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { writtenNote } from '../write-down.ts';
import { type DisputeView, disputeSchema } from './contract.ts';
import { tiedPlaceOf } from './my-places.ts';

/**
 * A host who is tied to the place says that this person does not stay there. It ends nothing: the person is
 * told and answers, and an officer hears both.
 */
export async function disputeRegistration(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<DisputeView>> {
  const parsed = parseFields(disputeSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    const place = subject && (await tiedPlaceOf(trx, services, actor, subject.state.placeId));
    if (!subject || !place || !isSeen(subject.state, place.since)) return refused('not-found');
    if (subject.state.accountId === actor.accountId) return refused('own-filing');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const { text } = parsed.value;
    const note = text === undefined ? null : writtenNote(services, text);
    const context = await loadContext(trx, subject.state);
    const disputed = await changeCase(trx, services, {
      subject,
      context,
      command: { type: 'dispute', by: 'host', disputeId: newId(), noteId: note?.id ?? null },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'host', accountId: actor.accountId, at: services.clock.now() },
      action: 'registration-disputed',
      attach: async () => note?.keep(trx, id),
    });
    if (!disputed.ok) return disputed;
    const { dispute } = disputed.value.state;
    if (!dispute) throw new Error('A case that was disputed without a dispute');
    return done({ id, disputedOn: dispute.on });
  });
}

/** What the host sees at the place, as `readPlace` tells it. */
function isSeen(state: CaseState, since: string): boolean {
  if (isOpen(state) || isInForce(state)) return true;
  return state.ended?.kind === 'closed' && state.ended.on > since;
}
