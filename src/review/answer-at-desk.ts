import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Actor, decidesCases } from '../accounts/index.ts';
import { accountBehindLink } from '../consent/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import {
  type Answering,
  answer,
  done,
  isSentToFiler,
  loadContext,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
  writtenNote,
} from '../registration/index.ts';
import { type DeskAnswer, deskAnswerSchema } from './desk-contract.ts';
import { type AtDesk, findAtDesk } from './find-at-desk.ts';

/**
 * An officer enters the answer of a host who stands before them: of one who reads out the code of their
 * message, or of whoever speaks for a minor, for somebody who cannot, or for an owner without a phone,
 * whose papers the officer has seen. Such a "yes" then counts by the officer's finding.
 */
export async function answerAtDesk(
  services: Services,
  actor: Actor,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const parsed = parseFields(deskAnswerSchema, body);
  if (!parsed.ok) return refused('invalid', parsed.errors);
  const given = parsed.value;
  const answered = await unitOfWork<StoredCase | null>(services.db, async (trx) => {
    const found = await findAtDesk(trx, services, actor, given);
    if (!found.ok) return found;
    return found.value ? enter(trx, services, actor, found.value, given) : done(null);
  });
  if (!answered.ok) return answered;
  return answered.value ? done(answered.value) : refused('wrong-desk-code');
}

async function enter(
  trx: Transaction<DB>,
  services: Services,
  actor: Actor,
  at: AtDesk,
  { number: _, code, representative: _spokenFor, evidence, ...given }: DeskAnswer,
): Promise<Outcome<StoredCase>> {
  const { subject } = at;
  const context = await loadContext(trx, subject.state);
  const by = { through: 'desk', enteredBy: actor.accountId } as const;
  if (code === undefined) {
    const spoken = vouchedFor(services, actor, at, evidence ?? '');
    const noted =
      given.answer === 'decline' ? { ...given, note: noteOf(evidence, given.note) } : given;
    return answer(trx, services, { subject, context }, noted, { ...by, ...spoken });
  }
  const accountId = await accountBehindLink(trx, at.request);
  const ownFiling =
    accountId === subject.state.accountId || (await isSentToFiler(trx, subject.state, context));
  return answer(trx, services, { subject, context }, given, { ...by, accountId, ownFiling });
}

/** The officer finds that whoever speaks may provide the place; who the owner is the register cannot know. */
function vouchedFor(
  services: Services,
  { accountId: approvedBy }: Actor,
  { subject }: AtDesk,
  evidence: string,
): Pick<Answering, 'accountId' | 'ownFiling' | 'approval'> {
  const note = writtenNote(services, evidence);
  const { channel } = subject.state.asking;
  const asking = { requestId: newId(), channel, approvedBy, becauseId: note.id };
  return { accountId: null, ownFiling: false, approval: { asking, note } };
}

/** A "no" has one note: what the officer saw, and what was said. */
function noteOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}
