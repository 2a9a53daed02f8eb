import { v7 as newId } from 'uuid';
import { type Actor, decidesCases } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  changeCase,
  channelTo,
  factsFor,
  hostAskingSchema,
  loadContext,
  loadForUpdate,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
  writtenNote,
} from '../registration/index.ts';

/**
 * An officer corrects how the host is reached, or finds that somebody else may provide the place
 * (`approved`), whose word then needs no tie. Either is asked anew; the day of filing stands.
 */
export async function askHost(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const parsed = parseFields(hostAskingSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (!subject) return refused('not-found');
    const { accountId } = actor;
    if (subject.state.accountId === accountId) return refused('own-filing');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const { host, approved = false, because } = parsed.value;
    const note = writtenNote(services, because);
    const asking = { requestId: newId(), channel: channelTo(services, host), becauseId: note.id };
    const newAsking = approved ? { ...asking, approvedBy: accountId } : asking;
    const context = await loadContext(trx, subject.state);
    return changeCase(trx, services, {
      subject,
      context,
      command: { type: 'ask-host', newAsking },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'officer', accountId, at: services.clock.now() },
      action: 'host-asked-by-officer',
      host,
      attach: () => note.keep(trx, subject.id),
    });
  });
}
