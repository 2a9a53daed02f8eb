import type { AccountView } from '../../accounts/index.ts';
import type { AskingRecord } from '../../consent/index.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DeclineReason } from '../case/state.ts';
import type { RecordedEvent } from '../case-store.ts';
import { opensAsking } from './events-of.ts';

/** The account that exports what is kept about it. */
export interface Exporter {
  readonly accountId: string;
  readonly contacts: AccountView['contacts'];
}

export interface GivenAnswer {
  readonly at: Date;
  readonly answer: 'confirmed' | 'declined';
  readonly reason?: DeclineReason;
  /** Of the account alone: who wrote by a link before the account held the address is not known. */
  readonly noteId: string | null;
}

type Answer = Extract<CaseEvent, { type: 'host-confirmed' | 'host-declined' }>;

/**
 * What the account answered to an asking, signed in or by the link to an address of its own; null
 * where nobody did, or the holder of another contact that the asking names.
 */
export function answerTo(
  asking: AskingRecord,
  events: readonly RecordedEvent[],
  exporter: Exporter,
): GivenAnswer | null {
  const from = events.findIndex(
    ({ event }) => opensAsking(event) && event.asking.requestId === asking.id,
  );
  const next = events.findIndex(({ event }, at) => at > from && opensAsking(event));
  const answer = events
    .slice(from, next === -1 ? undefined : next)
    .find(({ event }) => isAnswer(event));
  if (!answer || !isAnswer(answer.event) || !gave(exporter, answer.event, asking)) return null;
  return answerOf(answer.event, answer.recordedAt, exporter);
}

function isAnswer(event: CaseEvent): event is Answer {
  return event.type === 'host-confirmed' || event.type === 'host-declined';
}

function gave({ accountId, contacts }: Exporter, answer: Answer, { host }: AskingRecord): boolean {
  if (answer.accountId !== null) return answer.accountId === accountId;
  return contacts.some(({ kind, value }) => kind === 'email' && value === host.email);
}

function answerOf(event: Answer, at: Date, { accountId }: Exporter): GivenAnswer {
  if (event.type === 'host-confirmed') return { at, answer: 'confirmed', noteId: null };
  const noteId = event.accountId === accountId ? event.noteId : null;
  return { at, answer: 'declined', reason: event.reason, noteId };
}
