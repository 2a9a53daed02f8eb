import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { findAccountByContact } from '../accounts/index.ts';
import {
  type Answerer,
  answererByLink,
  answererSignedIn,
  type ConsentRequest,
  findRequest,
  openLink,
} from '../consent/index.ts';
import { isTied } from '../places/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { CaseCommand } from './case/commands.ts';
import { type CaseState, currentAsking, type Degree, openAsking } from './case/state.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { type CaseContext, loadContext } from './context.ts';
import { type Answer, answerSchema } from './contract.ts';
import { factsFor } from './facts.ts';
import { insertNote } from './note-store.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork } from './unit-of-work.ts';

/** How the host comes: signed in and naming the case, or by the one-time link. */
export type Approach =
  | { readonly through: 'account'; readonly accountId: string; readonly registrationId: string }
  | { readonly through: 'link'; readonly token: string };

/**
 * The host confirms or declines. Whichever way they come, this is the only door: the page, the API
 * and the link end here. Nothing but an answer sent by a person is one: silence never is.
 */
export async function answerRequest(
  services: Services,
  approach: Approach,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(answerSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const asked = await findAsked(trx, services, approach);
    if (!asked) return refused(approach.through === 'link' ? 'already-answered' : 'not-found');
    const { subject, request } = asked;
    const answerer = await whoAnswers(trx, approach, request);
    const context = await loadContext(trx, subject.state);
    const ownFiling = await isOwnFiling(trx, subject.state, context, approach, answerer);
    if (!answerer && !ownFiling) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const degree = await degreeOf(trx, subject.state, answerer);
    return answer(trx, services, subject, context, parsed.value, {
      ownFiling,
      provider: { accountId: answerer?.accountId ?? null, degree, through: approach.through },
    });
  });
}

interface Asked {
  readonly subject: StoredCase;
  readonly request: ConsentRequest;
}

/** By a link only an asking that is still open can be found; signed in, also one that has ended. */
async function findAsked(
  trx: Transaction<DB>,
  { secret, clock }: Services,
  approach: Approach,
): Promise<Asked | null> {
  if (approach.through === 'account') {
    const subject = await loadForUpdate(trx, approach.registrationId);
    const request = subject && (await findRequest(trx, currentAsking(subject.state).requestId));
    return subject && request ? { subject, request } : null;
  }
  const link = await openLink(trx, secret, approach.token, clock.wall());
  if (link.state === 'ended') return null;
  const subject = await loadForUpdate(trx, link.request.registrationId);
  // The asking may have ended while we waited for the lock: used, withdrawn, or another one opened.
  const current = subject && openAsking(subject.state)?.requestId === link.request.id;
  return current ? { subject, request: link.request } : null;
}

async function whoAnswers(
  trx: Transaction<DB>,
  approach: Approach,
  request: ConsentRequest,
): Promise<Answerer | null> {
  return approach.through === 'account'
    ? answererSignedIn(trx, request, approach.accountId)
    : answererByLink(trx, request);
}

/** No one answers their own filing, neither signed in nor by a link to an address of their own. */
async function isOwnFiling(
  trx: Transaction<DB>,
  state: CaseState,
  { host, particulars }: CaseContext,
  approach: Approach,
  answerer: Answerer | null,
): Promise<boolean> {
  if (approach.through === 'account') return approach.accountId === state.accountId;
  if (answerer?.accountId === state.accountId) return true;
  if (host.email === particulars.immigrant.contact.email) return true;
  const holder = host.email ? await findAccountByContact(trx, 'email', host.email) : undefined;
  return holder?.accountId === state.accountId;
}

async function degreeOf(
  trx: Transaction<DB>,
  { placeId }: CaseState,
  answerer: Answerer | null,
): Promise<Degree> {
  if (!answerer?.accountId) return 'self-declared';
  const tied = await isTied(trx, placeId, answerer.accountId);
  return tied ? 'tied-to-the-place' : 'signed-in-identity';
}

async function answer(
  trx: Transaction<DB>,
  services: Services,
  subject: StoredCase,
  context: CaseContext,
  given: Answer,
  who: Pick<CaseCommand & { type: 'confirm' }, 'ownFiling' | 'provider'>,
): Promise<Outcome<StoredCase>> {
  const at = services.clock.now();
  const seenVersion = given.version ?? null;
  const note = given.answer === 'decline' && given.note ? { id: newId(), body: given.note } : null;
  return changeCase(trx, services, {
    subject,
    context,
    command:
      given.answer === 'confirm'
        ? { type: 'confirm', ...who, seenVersion }
        : { type: 'decline', ...who, seenVersion, reason: given.reason, noteId: note?.id ?? null },
    facts: await factsFor(trx, services, subject, context),
    by: { kind: 'host', accountId: who.provider.accountId, at },
    action: given.answer === 'confirm' ? 'registration-confirmed' : 'registration-declined',
    attach: async () => {
      if (note) await insertNote(trx, { ...note, registrationId: subject.id, recordedAt: at });
    },
  });
}
