import type { Actor } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  changeCase,
  factsFor,
  hearingAnswerSchema,
  insertAttachments,
  loadContext,
  loadForUpdate,
  type Outcome,
  readAttachments,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
  writtenNote,
} from '../registration/index.ts';

/** The person answers in a hearing, in their own words and with papers. */
export async function answerHearing(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(hearingAnswerSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (subject?.state.accountId !== actor.accountId) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const files = readAttachments(parsed.value.files ?? []);
    if (!files.ok) return refused('invalid', files.errors);
    const note = writtenNote(services, parsed.value.text);
    const context = await loadContext(trx, subject.state);
    const at = services.clock.now();
    const fileIds = files.value.map((file) => file.id);
    return changeCase(trx, services, {
      subject,
      context,
      command: { type: 'answer-hearing', textId: note.id, fileIds },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'immigrant', accountId: actor.accountId, at },
      action: 'hearing-answered',
      attach: async () => {
        await note.keep(trx, id);
        await insertAttachments(trx, id, at, files.value);
      },
    });
  });
}
