import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { DEFAULT_LANGUAGE } from '../../platform/i18n/index.ts';
import { fold } from '../case/evolve.ts';
import { type CaseState, statusOf } from '../case/state.ts';
import type { RecordedEvent } from '../case-store.ts';
import { outcomeOf, type Texts } from '../outcome-view.ts';
import { eventsFor } from '../present.ts';
import { noteIn, placesAsked } from './events-of.ts';
import { type KeptParts, loadParts } from './parts.ts';

export type ExportedCase = ReturnType<typeof exportCase>;

/** Every case that an account has filed, the first one first, as its filer may see it. */
export async function exportOwnCases(
  db: Kysely<DB>,
  accountId: string,
): Promise<readonly ExportedCase[]> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'number'])
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute();
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const parts = await loadParts(db, [...numbers.keys()], accountId);
  return rows.map(({ id }) => exportCase(id, parts, numbers));
}

function exportCase(id: string, parts: KeptParts, numbers: ReadonlyMap<string, string>) {
  const events = parts.events.get(id) ?? [];
  const state = fold(events.map(({ event }) => event));
  const places = placesAsked(events);
  return {
    number: state.number,
    status: statusOf(state),
    filedAt: state.filedAt,
    recordedAt: state.recordedAt,
    crossedOn: state.crossedOn,
    stay: state.stay,
    consent: state.consent,
    ...standingOf(state),
    ...relativesOf(state, numbers),
    particulars: withoutCase(parts.particulars.get(id)),
    hostsAsked: (parts.askings.get(id) ?? []).map(({ id: asking, host, askedAt, closedAt }) => ({
      askedAt,
      endedAt: closedAt,
      host,
      address: parts.addresses.get(places.get(asking) ?? ''),
    })),
    events: eventsFor(events, 'immigrant'),
    written: events.flatMap((event) => writtenIn(event, parts.notes)),
    files: (parts.files.get(id) ?? []).map(({ name, type }) => ({ name, type })),
    receipts: withoutCase(parts.receipts.get(id)),
    certificates: withoutCase(parts.certificates.get(id)),
    seenBy: (parts.looks.get(id) ?? []).map(({ at, actorKind, action, own }) => ({
      at,
      as: actorKind,
      what: action,
      you: own,
    })),
  };
}

/** What the person and the officers wrote to each other; what a host wrote is not the person's to read. */
function writtenIn({ event, recordedAt, actorKind }: RecordedEvent, notes: Texts) {
  const id = noteIn(event);
  const text = id ? notes.get(id) : undefined;
  return text === undefined ? [] : [{ at: recordedAt, by: actorKind, what: event.type, text }];
}

function standingOf(state: CaseState) {
  const { registeredOn, ended, refusal } = outcomeOf(state, DEFAULT_LANGUAGE, new Map());
  return { registeredOn, ended, declinedBecause: refusal?.reason };
}

/** Other cases by their number, and only the account's own: an officer may have joined another's to it. */
function relativesOf(
  { corrects, party, registered }: CaseState,
  numbers: ReadonlyMap<string, string>,
) {
  const own = (id: string | null | undefined) => (id ? numbers.get(id) : undefined);
  return {
    corrects: own(corrects),
    filedTogetherWith: own(party),
    replaces: own(registered?.replaces),
  };
}

function withoutCase<Row extends { readonly registrationId: string }>(
  rows: readonly Row[] = [],
): readonly Omit<Row, 'registrationId'>[] {
  return rows.map(({ registrationId: _, ...row }) => row);
}
