import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { type Alarm, type AlarmKind, alarmAbout } from './alarm.ts';

/** What an officer still can look at. */
const LIVE = ['awaiting-host', 'in-review', 'registered'];

/**
 * The cases that "this was not me" is about: the one that was changed, or those of the same person in other
 * accounts that came after the reader's own, which is never among them. Ids grow with time.
 */
export async function casesDisownedBy(
  db: Kysely<DB>,
  { kind, registrationId }: Alarm,
): Promise<readonly string[]> {
  const live = db.selectFrom('registration as r').select('r.id').where('r.status', 'in', LIVE);
  const those =
    kind === 'case-changed'
      ? live.where('r.id', '=', registrationId)
      : live
          .innerJoin('registration as own', 'own.personId', 'r.personId')
          .where('own.id', '=', registrationId)
          .whereRef('r.accountId', '<>', 'own.accountId')
          .whereRef('r.id', '>', 'own.id');
  const rows = await those.orderBy('r.id').execute();
  return rows.map(({ id }) => id);
}

/** What the reader of an alarm is asked: whether it was them. */
export interface NotMeView {
  readonly kind: AlarmKind;
  /** When they were told, wall time. */
  readonly at: Date;
}

/** Null where the alarm has ended, or where there is nothing left to stop. */
export async function askedBy(db: Kysely<DB>, alarm: Alarm | undefined): Promise<NotMeView | null> {
  if (!alarm || (await casesDisownedBy(db, alarm)).length === 0) return null;
  return { kind: alarm.kind, at: alarm.at };
}

/** What the holder of a case, whom the caller knows as such, is asked. */
export async function askedAbout(
  db: Kysely<DB>,
  registrationId: string,
  wall: Date,
): Promise<NotMeView | null> {
  return askedBy(db, await alarmAbout(db, registrationId, wall));
}
