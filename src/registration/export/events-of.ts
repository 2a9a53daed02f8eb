import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import type { CaseEvent } from '../case/events.ts';
import { type RecordedEvent, toRecordedEvent } from '../case-store.ts';

/** The events of several cases, each in their order. */
export async function eventsOf(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedEvent[]>> {
  const rows = await db
    .selectFrom('registrationEvent')
    .select(['registrationId', 'sequence', 'type', 'data', 'actorKind', 'recordedAt'])
    .where('registrationId', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('registrationId')
    .orderBy('sequence')
    .execute();
  const grouped = Map.groupBy(rows, ({ registrationId }) => registrationId);
  return new Map([...grouped].map(([id, events]) => [id, events.map(toRecordedEvent)]));
}

/** The place that each asking of a case was about, by the asking's id. */
export function placesAsked(events: readonly RecordedEvent[]): ReadonlyMap<string, string> {
  const askings = events.flatMap(({ event }) => (opensAsking(event) ? [event] : []));
  return new Map(askings.map(({ asking, placeId }) => [asking.requestId, placeId]));
}

/** The note that an event names and its person may read; null for every other event. */
export function noteIn(event: CaseEvent): string | null {
  if (event.type === 'disputed') return event.noteId;
  if ('noticeId' in event) return event.noticeId;
  if ('textId' in event) return event.textId;
  if ('fixId' in event) return event.fixId;
  return 'becauseId' in event ? event.becauseId : null;
}

export function opensAsking(
  event: CaseEvent,
): event is Extract<CaseEvent, { type: 'filed' | 'host-asked' }> {
  return event.type === 'filed' || event.type === 'host-asked';
}
