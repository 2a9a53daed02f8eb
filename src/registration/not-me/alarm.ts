import type { Kysely } from 'kysely';
import { readSignedToken, signedToken } from '../../platform/crypto/index.ts';
import type { DB } from '../../platform/db/index.ts';

const PURPOSE = 'not-me';
const GOOD_MS = 48 * 3_600_000;

/** Messages that ask whether it was the reader. */
export const ALARMS = ['case-changed', 'duplicate-holder'] as const;
export type AlarmKind = (typeof ALARMS)[number];

const NAMES: ReadonlySet<string> = new Set(ALARMS);

export function isAlarm(template: string): template is AlarmKind {
  return NAMES.has(template);
}

/** A message that was sent so lately that its reader can still say "this was not me". */
export interface Alarm {
  readonly messageId: string;
  readonly kind: AlarmKind;
  /** The reader's own case. */
  readonly registrationId: string;
  /** Wall time. */
  readonly at: Date;
}

/** The token in the link of such a message; it is made when the message is sent, and stored nowhere. */
export function notMeToken(secret: Buffer, messageId: string): string {
  return signedToken(secret, PURPOSE, messageId);
}

/** The alarm behind a link; undefined once it is 48 hours old or was answered, and for no link of ours. */
export async function alarmBehind(
  db: Kysely<DB>,
  secret: Buffer,
  token: string,
  wall: Date,
): Promise<Alarm | undefined> {
  const id = readSignedToken(secret, PURPOSE, token);
  if (id === undefined) return undefined;
  const row = await living(db, wall).where('id', '=', id).executeTakeFirst();
  return row && toAlarm(row);
}

/** The last alarm about a case to its own holder. */
export async function alarmAbout(
  db: Kysely<DB>,
  registrationId: string,
  wall: Date,
): Promise<Alarm | undefined> {
  const row = await living(db, wall)
    .where('registrationId', '=', registrationId)
    .orderBy('queuedAt', 'desc')
    .executeTakeFirst();
  return row && toAlarm(row);
}

/** Uses up an alarm, with all others that say the same of the same case; false if somebody was quicker. */
export async function useUp(db: Kysely<DB>, alarm: Alarm, wall: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('message')
    .set({ disownedAt: wall })
    .where('registrationId', '=', alarm.registrationId)
    .where('template', '=', alarm.kind)
    .where('disownedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function living(db: Kysely<DB>, wall: Date) {
  return db
    .selectFrom('message')
    .select(['id', 'template', 'registrationId', 'queuedAt'])
    .where('template', 'in', ALARMS)
    .where('disownedAt', 'is', null)
    .where('queuedAt', '>', new Date(wall.getTime() - GOOD_MS));
}

function toAlarm(row: Awaited<ReturnType<ReturnType<typeof living>['execute']>>[number]): Alarm {
  const { id: messageId, template, registrationId, queuedAt: at } = row;
  if (!registrationId || !isAlarm(template)) throw new Error('An alarm about no case');
  return { messageId, kind: template, registrationId, at };
}
