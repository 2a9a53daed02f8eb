import type { ExpressionBuilder, Kysely } from 'kysely';
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

export interface ListQuery {
  /** `officer`: the cases in review. Without it: mine, and those in which I am asked as host. */
  readonly as: Viewer | null;
  /** Id of the last case of the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}

/** Cases, the newest first; one recorded reading for the page. */
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

async function selectRows(db: Kysely<DB>, actor: Actor, { as, cursor, limit }: ListQuery) {
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
    .where((where) => visibleTo(where, actor, as))
    .$if(cursor !== null, (page) => page.where('r.id', '<', cursor ?? ''))
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute();
}

type Where = ExpressionBuilder<
  DB & { r: DB['registration']; p: DB['particulars'] },
  'r' | 'p' | 'place'
>;

function visibleTo(where: Where, { accountId }: Actor, as: Viewer | null) {
  if (as === 'officer') return where('r.status', '=', 'in-review');
  const mine = where('r.accountId', '=', accountId);
  if (as === 'immigrant') return mine;
  const asked = where('r.requestId', 'in', requestsTo(where, accountId));
  return as === 'host' ? asked : where.or([mine, asked]);
}

/** The askings that name a contact which this account has proved to hold. */
function requestsTo(where: Where, accountId: string) {
  const columns = [
    ['email', 'q.hostEmail'],
    ['phone', 'q.hostPhone'],
    ['iin', 'q.hostIin'],
    ['bin', 'q.hostBin'],
  ] as const;
  return where
    .selectFrom('consentRequest as q')
    .select('q.id')
    .where((inner) =>
      inner.or(
        columns.map(([kind, column]) =>
          inner(
            column,
            'in',
            inner
              .selectFrom('contact')
              .select('contact.value')
              .where('contact.accountId', '=', accountId)
              .where('contact.kind', '=', kind),
          ),
        ),
      ),
    );
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
      ? { doubts: DOUBTS.filter((doubt) => row.doubts.includes(doubt)) }
      : {}),
    links: linksOf(row.id),
  };
}
