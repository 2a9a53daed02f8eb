import { type Actor, isOfficer } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  changeCase,
  clearingSchema,
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
  body: unknown,
): Promise<Outcome<StoredCase>> {
  if (!isOfficer(actor)) return refused('not-allowed');
  const parsed = parseFields(clearingSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (!subject) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const { doubts, duplicate = null } = parsed.value;
    const { personId } = subject.state;
    const newPersonId = duplicate === 'other-person' ? await createPerson(trx) : personId;
    const context = await loadContext(trx, subject.state);
    return changeCase(trx, services, {
      subject,
      context,
      command: { type: 'clear', doubts, duplicate, newPersonId },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'officer', accountId: actor.accountId, at: services.clock.now() },
      action: 'doubts-cleared',
    });
  });
}
