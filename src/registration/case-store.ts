import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { ActorKind } from '../audit/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { CaseEvent } from './case/events.ts';
import { evolve, fold } from './case/evolve.ts';
import { type CaseState, currentAsking, openDoubts, statusOf } from './case/state.ts';

/** A case as its events tell it, and how many they are. */
export interface StoredCase {
  readonly id: string;
  readonly state: CaseState;
  readonly sequence: number;
}

/** A case that is about to be filed. */
export interface UnfiledCase {
  readonly id: string;
  readonly state: null;
  readonly sequence: 0;
}

export interface RecordedEvent {
  readonly sequence: number;
  readonly event: CaseEvent;
  readonly actorKind: ActorKind;
  readonly recordedAt: Date;
}

/**
 * Locks a person until the transaction ends. Whatever happens to the cases of one person happens one
 * after another; persons do not wait for each other.
 */
export async function lockPerson(trx: Transaction<DB>, personId: string): Promise<void> {
  await trx.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
}

/** Locks the person whose case this is, and folds it. The case may change hands while we wait. */
export async function loadForUpdate(
  trx: Transaction<DB>,
  id: string,
): Promise<StoredCase | undefined> {
  for (;;) {
    const row = await trx
      .selectFrom('registration')
      .select('personId')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    await lockPerson(trx, row.personId);
    const stored = await loadCase(trx, id);
    if (stored?.state.personId === row.personId) return stored;
  }
}

export async function loadCase(
  db: Kysely<DB>,
  id: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<StoredCase | undefined> {
  const recorded = (await loadEvents(db, id)).filter(({ sequence }) => sequence <= upTo);
  const last = recorded.at(-1);
  if (!last) return undefined;
  return { id, state: fold(recorded.map(({ event }) => event)), sequence: last.sequence };
}

export async function loadEvents(db: Kysely<DB>, id: string): Promise<readonly RecordedEvent[]> {
  const rows = await db
    .selectFrom('registrationEvent')
    .select(['sequence', 'type', 'data', 'actorKind', 'recordedAt'])
    .where('registrationId', '=', id)
    .orderBy('sequence')
    .execute();
  return rows.map(toRecordedEvent);
}

type EventRow = Pick<
  Selectable<DB['registrationEvent']>,
  'sequence' | 'type' | 'data' | 'actorKind' | 'recordedAt'
>;

/** Only `saveCase` writes these columns, and nobody may change what it wrote. */
export function toRecordedEvent(row: EventRow): RecordedEvent {
  const { sequence, type, data, actorKind, recordedAt } = row;
  return {
    sequence,
    event: { type, ...(data as object) } as CaseEvent,
    actorKind: actorKind as ActorKind,
    recordedAt,
  };
}

/** Appends events and rewrites the row that queries read; both in the caller's transaction. */
export async function saveCase(
  trx: Transaction<DB>,
  before: StoredCase | UnfiledCase,
  events: readonly CaseEvent[],
  by: { readonly kind: ActorKind; readonly accountId: string | null; readonly at: Date },
): Promise<StoredCase> {
  const state = events.reduce<CaseState | null>(evolve, before.state);
  if (!state) throw new Error('Nothing to save');
  const after = { id: before.id, state, sequence: before.sequence + events.length };
  await (before.state ? updateRow(trx, after) : insertRow(trx, after));
  await trx
    .insertInto('registrationEvent')
    .values(
      events.map(({ type, ...data }, index) => ({
        registrationId: before.id,
        sequence: before.sequence + index + 1,
        type,
        data: sql<string>`${JSON.stringify(data)}::jsonb`,
        actorKind: by.kind,
        actorId: by.accountId,
        recordedAt: by.at,
      })),
    )
    .execute();
  return after;
}

async function insertRow(trx: Transaction<DB>, after: StoredCase): Promise<void> {
  const { id, state } = after;
  await trx
    .insertInto('registration')
    .values({
      id,
      number: state.number,
      accountId: state.accountId,
      partyId: state.party,
      correctsId: state.corrects,
      filedAt: state.filedAt,
      recordedAt: state.recordedAt,
      ...changingColumns(after),
    })
    .execute();
}

/** The sequence in the condition: if anybody wrote without the person's lock, nothing is overwritten. */
async function updateRow(trx: Transaction<DB>, after: StoredCase): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('registration')
    .set(changingColumns(after))
    .where('id', '=', after.id)
    .where('sequence', '<', after.sequence)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('A case was written from two places at once');
}

function changingColumns({ state, sequence }: StoredCase) {
  return {
    personId: state.personId,
    placeId: state.placeId,
    particularsId: state.particularsId,
    requestId: currentAsking(state).requestId,
    status: statusOf(state),
    doubts: [...openDoubts(state)],
    version: state.version,
    sequence,
    crossedOn: state.crossedOn,
    stayFrom: state.stay.from,
    stayUntil: state.stay.until,
    registeredAt: state.registered?.at ?? null,
    registeredOn: state.registered?.on ?? null,
    endedAt: state.ended?.at ?? null,
    endedOn: state.ended?.on ?? null,
    reviewSince: state.review?.since ?? null,
    overdue: (state.review?.overdue || state.dispute?.overdue) ?? false,
    hearingUntil: (!state.ended && state.hearing?.answerUntil) || null,
    complaintFiledOn: state.complaint?.outcome === null ? state.complaint.filedOn : null,
    suspended: state.suspension !== null,
    disputed: state.dispute !== null,
    declinedAs:
      state.ended && 'reason' in state.ended && state.ended.kind === 'refused'
        ? state.ended.reason
        : null,
  };
}
