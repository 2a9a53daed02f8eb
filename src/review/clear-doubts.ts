import type { Actor } from '../accounts/index.ts';
import {
  anotherAsking,
  type Clearing,
  changeCase,
  createPerson,
  factsFor,
  loadContext,
  loadForUpdate,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
} from '../registration/index.ts';

/**
 * An officer clears doubts by name. If none is left and the host has consented, the case registers in
 * the same transaction; clearing never stands for the consent.
 */
export async function clearDoubts(
  services: Services,
  actor: Actor,
  id: string,
  { doubts, duplicate: who }: Clearing,
): Promise<Outcome<StoredCase>> {
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (!subject) return refused('not-found');
    if (subject.state.accountId === actor.accountId) return refused('own-filing');
    const duplicate = who ?? null;
    const { personId } = subject.state;
    const newPersonId = duplicate === 'other-person' ? await createPerson(trx) : personId;
    const context = await loadContext(trx, subject.state);
    const newAsking = anotherAsking(subject.state);
    return changeCase(trx, services, {
      subject,
      context,
      command: { type: 'clear', doubts, duplicate, newPersonId, newAsking },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'officer', accountId: actor.accountId, at: services.clock.now() },
      action: 'doubts-cleared',
      host: context.host,
    });
  });
}
