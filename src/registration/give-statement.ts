import type { Actor } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import { insertAttachments } from './attachment-store.ts';
import type { CaseCommand } from './case/commands.ts';
import type { Statement } from './case/state.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import { type CaseChange, changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { statementSchema } from './contract.ts';
import { factsFor } from './facts.ts';
import { readAttachments } from './read-attachments.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork } from './unit-of-work.ts';
import { writtenNote } from './write-down.ts';

/** What a statement does to the case, and how the record of acts calls it. */
export interface StatementAct extends Pick<CaseChange, 'action'> {
  readonly command: (said: Omit<Statement, 'on'>) => CaseCommand;
}

/** What the person writes about their case, with papers: in a hearing, or while their host is silent. */
export async function giveStatement(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
  { command, action }: StatementAct,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(statementSchema, body);
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
      command: command({ textId: note.id, fileIds }),
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'immigrant', accountId: actor.accountId, at },
      action,
      attach: async () => {
        await note.keep(trx, id);
        await insertAttachments(trx, id, at, files.value);
      },
    });
  });
}
