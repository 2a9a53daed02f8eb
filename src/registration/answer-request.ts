import type { Transaction } from 'kysely';
import { markSeen } from '../consent/index.ts';
import { speaksFor } from '../places/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { CaseCommand, Facts } from './case/commands.ts';
import { providersOf } from './case/providers.ts';
import type { Asking, Degree, Through } from './case/state.ts';
import type { StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { type CaseContext, loadContext } from './context.ts';
import { type Answer, answerSchema } from './contract.ts';
import { factsFor } from './facts.ts';
import { type Approach, findAsked, isOwnFiling, whoAnswers } from './find-asked.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork } from './unit-of-work.ts';
import { type WrittenNote, writtenNote } from './write-down.ts';

/**
 * The host confirms or declines. Whichever way they come, this is the only door: the page, the API,
 * the link and the code that they scan end here. Nothing but an answer sent by a person is one:
 * silence never is.
 */
export async function answerRequest(
  services: Services,
  approach: Approach,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(answerSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const asked = await findAsked(trx, services, approach);
    if (!asked) return refused(approach.through === 'account' ? 'not-found' : 'already-answered');
    const { subject, request } = asked;
    const answerer = await whoAnswers(trx, services, approach, asked);
    const context = await loadContext(trx, subject.state);
    const accountId = answerer?.accountId ?? null;
    const ownFiling = await isOwnFiling(trx, subject.state, context, approach, accountId);
    if (!answerer && !ownFiling) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    if (!request.seenAt) await markSeen(trx, [request.id], services.clock.wall());
    const { through } = approach;
    return answer(trx, services, { subject, context }, parsed.value, {
      ownFiling,
      accountId,
      through,
    });
  });
}

/** Whose word is given, and whether it is about their own filing. */
export interface Answering {
  readonly ownFiling: boolean;
  readonly accountId: string | null;
  readonly through: Through;
  /** The officer who enters it, at whose desk it is given. */
  readonly enteredBy?: string;
  /** What that officer has found: that whoever speaks may provide the place. */
  readonly approval?: Approval;
}

/** An asking that rests on an officer's finding, and the note that says what they saw. */
export interface Approval {
  readonly asking: Asking;
  readonly note: WrittenNote;
}

/** The answer of somebody who may give it, in a transaction of the caller, who has locked the case. */
export async function answer(
  trx: Transaction<DB>,
  services: Services,
  { subject, context }: { readonly subject: StoredCase; readonly context: CaseContext },
  given: Answer,
  { ownFiling, accountId, through, enteredBy, approval }: Answering,
): Promise<Outcome<StoredCase>> {
  const at = services.clock.now();
  const facts = await factsFor(trx, services, subject, context);
  const degree = degreeOf(facts, subject, accountId);
  const seenVersion = given.version ?? null;
  const who = { ownFiling, seenVersion, provider: { accountId, degree, through } };
  const approved = approval ? { approved: approval.asking } : {};
  const note = noteOf(services, given, approval);
  const command: CaseCommand =
    given.answer === 'confirm'
      ? { type: 'confirm', ...who, ...approved }
      : { type: 'decline', ...who, reason: given.reason, noteId: note?.id ?? null };
  return changeCase(trx, services, {
    subject,
    context,
    command,
    facts,
    by: enteredBy ? { kind: 'officer', accountId: enteredBy, at } : { kind: 'host', accountId, at },
    action: given.answer === 'confirm' ? 'registration-confirmed' : 'registration-declined',
    host: context.host,
    attach: async () => note?.keep(trx, subject.id),
  });
}

/** What is written down with it: the host's words to a "no", the officer's to a "yes" that they vouch for. */
function noteOf(
  services: Services,
  given: Answer,
  approval: Approval | undefined,
): WrittenNote | undefined {
  if (given.answer === 'confirm') return approval?.note;
  return given.note ? writtenNote(services, given.note) : undefined;
}

/** How far the host is known; kept on the consent, and shown to officers. */
export function degreeOf(
  facts: Facts,
  { state }: Pick<StoredCase, 'state'>,
  accountId: string | null,
): Degree {
  if (accountId === null) return 'self-declared';
  const tied = speaksFor(providersOf(state, facts), accountId).length > 0;
  return tied ? 'tied-to-the-place' : 'signed-in-identity';
}
