import type { SendingMeans } from '../../src/notifications/index.ts';
import { legalDateOf, startOfLegalDay } from '../../src/platform/clock/index.ts';
import { file } from './api.ts';
import { filing } from './filing.ts';
import type { TestProduct } from './product.ts';
import { sendMessage } from './sending.ts';

/** A clock of the means that stands still until the test moves it; both times are the same. */
export interface StandingClock {
  now(): Date;
  wall(): Date;
  /** To an hour of the first day in Kazakhstan; 24 and more are of the days after it. */
  at(hour: number): void;
}

const HOUR_MS = 3_600_000;

/** Begins at eleven in the morning of today: links are made by the machine's own day. */
export function standingClock(): StandingClock {
  const midnight = startOfLegalDay(legalDateOf(new Date())).getTime();
  let instant = new Date(midnight + 11 * HOUR_MS);
  return {
    now: () => instant,
    wall: () => instant,
    at: (hour) => {
      instant = new Date(midnight + hour * HOUR_MS);
    },
  };
}

export interface TypedAsking {
  readonly registrationId: string;
  readonly requestId: string;
  readonly messageId: string;
}

/** A filing of a new invented person that names this host; its message counts as queued just now. */
export async function askTyped(
  product: TestProduct,
  host: object,
  clock: Pick<StandingClock, 'wall'>,
): Promise<TypedAsking> {
  const typed = { name: 'INVENTED HOST', ...host };
  const { id } = await file(product, product.people.immigrant, filing({ host: typed }));
  const { id: messageId, requestId } = await product.db
    .updateTable('message')
    .set({ queuedAt: clock.wall() })
    .where('registrationId', '=', id)
    .where('template', '=', 'host-asked')
    .returning(['id', 'requestId'])
    .executeTakeFirstOrThrow();
  if (!requestId) throw new Error('The message of the test belongs to no asking');
  return { registrationId: id, requestId, messageId };
}

export async function messageState(product: TestProduct, id: string): Promise<string> {
  const { state } = await product.db
    .selectFrom('message')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return state;
}

/** Each step of a message as 'channel state', with its code if it has one, in the order of the ladder. */
export async function stepsOf(product: TestProduct, messageId: string): Promise<readonly string[]> {
  const rows = await product.db
    .selectFrom('delivery')
    .select(['channel', 'state', 'code'])
    .where('messageId', '=', messageId)
    .orderBy('step')
    .execute();
  return rows.map(({ channel, state, code }) => `${channel} ${state}${code ? ` ${code}` : ''}`);
}

/** Sends at the hour of the clock, and again after all that could still be due. */
export async function sendToTheEnd(
  means: SendingMeans,
  clock: StandingClock,
  messageId: string,
): Promise<void> {
  clock.at(11);
  await sendMessage(means, messageId);
  clock.at(16);
  await sendMessage(means, messageId);
  clock.at(11);
}
