import type { Kysely } from 'kysely';
import { type AskingRecord, listAskingsTo } from '../../consent/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { fold } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import { eventsOf } from './events-of.ts';
import { answerTo, type Exporter, type GivenAnswer } from './given-answer.ts';
import { loadWords, type Words } from './words.ts';

export type ExportedRequest = ReturnType<typeof exportRequest>;

interface Asked {
  readonly asking: AskingRecord;
  readonly state: CaseState;
  readonly answer: GivenAnswer | null;
}

/** Every asking that names a contact of the account, the first one first; of its own filings none. */
export async function exportHostRequests(
  db: Kysely<DB>,
  exporter: Exporter,
): Promise<readonly ExportedRequest[]> {
  const asked = await loadAsked(db, exporter);
  const shown = asked.filter(isShown).map(({ state }) => state);
  const noteIds = asked.flatMap(({ answer }) => answer?.noteId ?? []);
  const words = await loadWords(db, shown, noteIds);
  return asked.map((each) => exportRequest(each, words));
}

async function loadAsked(db: Kysely<DB>, exporter: Exporter): Promise<readonly Asked[]> {
  const askings = await listAskingsTo(db, exporter.accountId, exporter.contacts);
  const cases = askings.map(({ registrationId }) => registrationId);
  const events = await eventsOf(db, cases);
  return askings
    .map((asking) => {
      const recorded = events.get(asking.registrationId) ?? [];
      const state = fold(recorded.map(({ event }) => event));
      return { asking, state, answer: answerTo(asking, recorded, exporter) };
    })
    .filter(({ state }) => state.accountId !== exporter.accountId);
}

/** Once somebody else is asked, name, place and days are no longer the business of this host. */
function isShown({ asking, state }: Asked): boolean {
  return state.asking.requestId === asking.id;
}

function exportRequest(asked: Asked, words: Words) {
  const { asking, answer } = asked;
  return {
    askedAt: asking.askedAt,
    endedAt: asking.closedAt,
    ...(isShown(asked) ? exportSubject(asked.state, words) : {}),
    ...(answer ? { answer: exportAnswer(answer, words) } : {}),
  };
}

function exportSubject({ particularsId, placeId, stay }: CaseState, { names, addresses }: Words) {
  return { name: names.get(particularsId), address: addresses.get(placeId), stay };
}

function exportAnswer({ noteId, ...answer }: GivenAnswer, { notes }: Words) {
  return { ...answer, note: noteId === null ? undefined : notes.get(noteId) };
}
