import { sql } from 'kysely';
import { type Actor, decidesComplaints, isOfficer } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { addressText, toAddress } from '../places/index.ts';
import { legalDateOf } from '../platform/clock/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { DOUBTS, type Status } from './case/state.ts';
import { guestSaysLeft, hostAnswerDue, waitsForHost } from './host-waits.ts';
import { linksOf } from './links.ts';
import type { RegistrationList, RegistrationSummary } from './list-views.ts';
import {
  complaintLate,
  hearingAnswered,
  type Queue,
  queueKeys,
  waitsSince,
} from './officer-queue.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';
import type { Viewer } from './viewer.ts';
import { visibleTo } from './visible-to.ts';

export interface ListQuery {
  /** `officer`: the cases that wait for one. Without it: mine, and those in which I am asked as host. */
  readonly as: Viewer | null;
  /** Only cases that stand so; all of them by default. */
  readonly statuses?: readonly Status[];
  /** For hosts: only cases in which something waits for their answer, or only the others. */
  readonly asksHost?: boolean;
  /** For officers: what waits for them, the most urgent first. The newest filing first by default. */
  readonly queue?: Queue;
  /** Id of the last case of the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}

/** Cases, a page at a time; one recorded reading for the page. */
export async function listRegistrations(
  services: Services,
  actor: Actor,
  query: ListQuery,
  language: Language,
): Promise<Outcome<RegistrationList>> {
  if (!mayList(actor, query)) return refused('not-allowed');
  const { db } = services;
  const rows = await selectRows(services, actor, query);
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

function mayList(actor: Actor, { as, queue }: ListQuery): boolean {
  if (as !== 'officer') return queue === undefined;
  return queue === 'complaints' ? decidesComplaints(actor) : isOfficer(actor);
}

type Row = Awaited<ReturnType<typeof selectRows>>[number];

async function selectRows(services: Services, actor: Actor, query: ListQuery) {
  const { as, statuses, asksHost, queue, cursor, limit } = query;
  const today = services.clock.today();
  const order = queue ? queueKeys(queue, 'r', today) : [sql`r.id desc`];
  return services.db
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
      'r.hearingUntil',
      'r.suspended',
      'r.disputed',
      'r.overdue',
      'r.complaintFiledOn',
      'p.surname',
      'p.givenNames',
      'place.kato',
      'place.rca',
      'place.street',
      'place.house',
      'place.flat',
      'place.type',
    ])
    .select(hearingAnswered('r').as('answered'))
    .$if(as === 'host', (rows) =>
      rows.select([hostAnswerDue().as('answerDue'), guestSaysLeft().as('leavingAsked')]),
    )
    .$if(as === 'officer', (rows) =>
      rows.select([waitsSince('r').as('since'), complaintLate('r').as('complaintLate')]),
    )
    .where((where) =>
      queue === 'complaints'
        ? where('r.complaintFiledOn', 'is not', null)
        : visibleTo(where, services, actor, as),
    )
    .$if(statuses !== undefined, (rows) => rows.where('r.status', 'in', statuses ?? []))
    .$if(asksHost === true, (rows) => rows.where(waitsForHost))
    .$if(asksHost === false, (rows) => rows.where((where) => where.not(waitsForHost(where))))
    .$if(cursor !== null, (rows) => rows.where(() => behind(cursor ?? '', queue, today)))
    .orderBy(sql.join(order))
    .limit(limit + 1)
    .execute();
}

/** What comes after the case of that id, in the order of the list. */
function behind(cursor: string, queue: Queue | undefined, today: string) {
  if (!queue) return sql<boolean>`r.id < ${cursor}::uuid`;
  return sql<boolean>`(${sql.join(queueKeys(queue, 'r', today))}) > (
    select ${sql.join(queueKeys(queue, 'c', today))} from registration as c
    where c.id = ${cursor}::uuid)`;
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
    ...(viewer !== 'host' && row.hearingUntil ? { hearingUntil: row.hearingUntil } : {}),
    ...(viewer !== 'host' && row.answered ? { hearingAnswered: true } : {}),
    ...(viewer !== 'host' && row.suspended ? { suspended: true } : {}),
    ...(viewer !== 'host' && row.disputed ? { disputed: true } : {}),
    ...(viewer === 'host' ? forHost(row) : {}),
    ...(viewer === 'officer' ? forOfficer(row) : {}),
    links: linksOf(row.id),
  };
}

/** A day is over when the next one begins, so the last one lies before what is due. */
function forHost({ answerDue, leavingAsked }: Row): Partial<RegistrationSummary> {
  return {
    ...(answerDue ? { answerBy: legalDateOf(new Date(answerDue.getTime() - 1)) } : {}),
    ...(leavingAsked ? { leavingAsked } : {}),
  };
}

function forOfficer(row: Row): Partial<RegistrationSummary> {
  const { doubts, since, overdue, complaintFiledOn } = row;
  return {
    doubts: DOUBTS.filter((doubt) => doubts.includes(doubt)),
    ...(since ? { inReviewSince: since.toISOString() } : {}),
    ...(overdue ? { overdue: true } : {}),
    ...(complaintFiledOn ? { complaintFiledOn, complaintLate: row.complaintLate ?? false } : {}),
  };
}
