import { type Expression, type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { type Actor, isOfficer } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { addressText, toAddress } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { DOUBTS, type Status } from './case/state.ts';
import { linksOf } from './links.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';
import type { Viewer } from './viewer.ts';
import type { RegistrationList, RegistrationSummary } from './views.ts';
import { visibleTo } from './visible-to.ts';

export interface ListQuery {
  /** `officer`: the cases in review. Without it: mine, and those in which I am asked as host. */
  readonly as: Viewer | null;
  /** Only cases that stand so; all of them by default. */
  readonly statuses?: readonly Status[];
  /** The newest filing first by default; `longest-in-review` is for officers. */
  readonly order?: 'newest' | 'longest-in-review';
  /** Id of the last case of the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}

/** Cases, a page at a time; one recorded reading for the page. */
export async function listRegistrations(
  { db }: Services,
  actor: Actor,
  query: ListQuery,
  language: Language,
): Promise<Outcome<RegistrationList>> {
  if (query.as === 'officer' && !isOfficer(actor)) return refused('not-allowed');
  const rows = await selectRows(db, actor, query);
  const items = rows.slice(0, query.limit).map((row) => summary(row, actor, query.as, language));
  await recordAudit(db, {
    actorKind: query.as ?? 'immigrant',
    actorId: actor.accountId,
    action: 'registrations-listed',
    registrationId: null,
  });
  const last = items.at(-1);
  return done({ items, ...(rows.length > query.limit && last ? { next: last.id } : {}) });
}

type Row = Awaited<ReturnType<typeof selectRows>>[number];

async function selectRows(db: Kysely<DB>, actor: Actor, query: ListQuery) {
  const { as, statuses, cursor, limit } = query;
  const longest = query.order === 'longest-in-review';
  return db
    .selectFrom('registration as r')
    .innerJoin('particulars as p', 'p.id', 'r.particularsId')
    .innerJoin('place', 'place.id', 'r.placeId')
    .select([
      'r.id',
      'r.number',
      'r.accountId',
      'r.status',
      'r.doubts',
      'r.version',
      'r.filedAt',
      'r.stayFrom',
      'r.stayUntil',
      'p.surname',
      'p.givenNames',
      'place.kato',
      'place.rca',
      'place.street',
      'place.house',
      'place.flat',
      'place.type',
    ])
    .$if(as === 'officer', (rows) =>
      rows.select(({ ref }) => inReviewSince(ref('r.id')).as('since')),
    )
    .where((where) => visibleTo(where, actor, as))
    .$if(statuses !== undefined, (rows) => rows.where('r.status', 'in', statuses ?? []))
    .$if(cursor !== null, (rows) => rows.where((where) => behind(where, cursor ?? '', longest)))
    .$if(longest, (rows) => rows.orderBy(({ ref }) => inReviewSince(ref('r.id'))))
    .orderBy('r.id', longest ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
}

/** Since when a case waits for an officer: a host's "yes" is what brings it there. */
function inReviewSince(id: Expression<string>) {
  return sql<Date>`(select max(e.recorded_at) from registration_event as e
    where e.registration_id = ${id} and e.type = 'host-confirmed')`;
}

type Where = ExpressionBuilder<{ r: DB['registration'] }, 'r'>;

/** What comes after the case of that id, in the order of the list. */
function behind(where: Where, cursor: string, longest: boolean) {
  if (!longest) return where('r.id', '<', cursor);
  const id = where.ref('r.id');
  const last = sql<string>`${cursor}::uuid`;
  return sql<boolean>`(${inReviewSince(id)}, ${id}) > (${inReviewSince(last)}, ${last})`;
}

function summary(
  row: Row,
  actor: Actor,
  as: Viewer | null,
  language: Language,
): RegistrationSummary {
  const viewer = as ?? (row.accountId === actor.accountId ? 'immigrant' : 'host');
  return {
    id: row.id,
    number: row.number,
    // The table's checks keep both columns to the lists of the fold.
    status: row.status as Status,
    version: row.version,
    filedAt: row.filedAt.toISOString(),
    viewer,
    stay: { from: row.stayFrom, until: row.stayUntil },
    immigrantName: `${row.surname} ${row.givenNames}`.trim(),
    place: addressText(toAddress(row), language),
    ...(viewer === 'officer'
      ? {
          doubts: DOUBTS.filter((doubt) => row.doubts.includes(doubt)),
          ...(row.since ? { inReviewSince: row.since.toISOString() } : {}),
        }
      : {}),
    links: linksOf(row.id),
  };
}
