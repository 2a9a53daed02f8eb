import type { Kysely } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import { visibleTo } from '../visible-to.ts';
import {
  AT_PLACE,
  type AtPlace,
  type PlaceView,
  type RegistrationAtPlace,
  type RegistrationsAtPlace,
} from './contract.ts';
import { tiedPlaceOf } from './my-places.ts';

export interface PlaceQuery {
  /** Only those that stand so; all of them by default. */
  readonly state?: AtPlace | undefined;
  /** Only this one. */
  readonly one?: string;
  /** Id of the last one of the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}

/**
 * Who is registered at a place, was, or asks to be, the newest filing first, for a host who is tied to it:
 * nothing that was over before their tie began. The reading is recorded for the page, and for each person
 * on it, so that they see that the host has looked.
 */
export async function readPlace(
  services: Services,
  actor: Actor,
  placeId: string,
  query: PlaceQuery,
): Promise<Outcome<RegistrationsAtPlace & { readonly place: PlaceView }>> {
  const { db } = services;
  const place = await tiedPlaceOf(db, services, actor, placeId);
  if (!place) return refused('no-place');
  const rows = await selectRows(services, actor, place, query);
  const items = rows.slice(0, query.limit).map((row) => toView(row, actor));
  await record(db, actor, placeId, items);
  const last = items.at(-1);
  return done({ place, items, ...(rows.length > query.limit && last ? { next: last.id } : {}) });
}

type Row = Awaited<ReturnType<typeof selectRows>>[number];

async function selectRows(
  services: Services,
  actor: Actor,
  { id, since }: PlaceView,
  { state, one, cursor, limit }: PlaceQuery,
) {
  return services.db
    .selectFrom('registration as r')
    .innerJoin('particulars as p', 'p.id', 'r.particularsId')
    .select(['r.id', 'r.accountId', 'r.stayFrom', 'r.stayUntil', 'r.endedOn', 'r.disputed'])
    .select(['r.status', 'p.surname', 'p.givenNames'])
    .select((where) => visibleTo(where, services, actor, 'host').as('asked'))
    .where('r.placeId', '=', id)
    .where('r.status', 'in', state ? STATUSES[state] : AT_PLACE.flatMap((one) => STATUSES[one]))
    .where(({ eb, or }) => or([eb('r.endedOn', 'is', null), eb('r.endedOn', '>', since)]))
    .$if(one !== undefined, (rows) => rows.where('r.id', '=', one ?? ''))
    .$if(cursor !== null, (rows) => rows.where('r.id', '<', cursor ?? ''))
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute();
}

/** A filing that came to nothing never was at the place. */
const STATUSES: Readonly<Record<AtPlace, readonly string[]>> = {
  open: ['awaiting-host', 'in-review'],
  registered: ['registered'],
  ended: ['closed'],
};

function toView(row: Row, { accountId }: Actor): RegistrationAtPlace {
  const { id, surname, givenNames, stayFrom, stayUntil, endedOn, disputed, asked } = row;
  const state = AT_PLACE.find((one) => STATUSES[one].includes(row.status));
  if (!state) throw new Error('A case that never was at the place');
  return {
    id,
    name: `${surname} ${givenNames}`.trim(),
    from: stayFrom,
    until: endedOn && endedOn < stayUntil ? endedOn : stayUntil,
    state,
    disputed,
    asked: Boolean(asked),
    own: row.accountId === accountId,
  };
}

function record(
  db: Kysely<DB>,
  { accountId: actorId }: Actor,
  placeId: string,
  items: readonly RegistrationAtPlace[],
): Promise<void> {
  const entry = { actorKind: 'host', actorId, action: 'place-read' } as const;
  return recordAudit(
    db,
    { ...entry, registrationId: null, purpose: `place ${placeId}` },
    ...items.map(({ id }) => ({ ...entry, registrationId: id })),
  );
}
