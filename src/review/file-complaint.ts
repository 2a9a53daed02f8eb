import type { Actor } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  changeCase,
  complaintSchema,
  factsFor,
  loadContext,
  loadForUpdate,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
  writtenNote,
} from '../registration/index.ts';

/** The person complains of an officer's decision; a role outside that unit decides (APPC Art. 91-92). */
export async function fileComplaint(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(complaintSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (subject?.state.accountId !== actor.accountId) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const note = writtenNote(services, parsed.value.text);
    const context = await loadContext(trx, subject.state);
    return changeCase(trx, services, {
      subject,
      context,
      command: { type: 'complain', textId: note.id },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'immigrant', accountId: actor.accountId, at: services.clock.now() },
      action: 'complaint-filed',
      attach: () => note.keep(trx, id),
    });
  });
}
