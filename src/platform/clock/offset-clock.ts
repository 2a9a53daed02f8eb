import { Temporal } from 'temporal-polyfill';
import { type Clock, LEGAL_TIME_ZONE, legalDateOf } from './clock.ts';

/** The years a certificate, a calendar and a date column can still stand for. */
const LAST_YEAR = 2200;

export type Advance =
  | { readonly ok: true; readonly now: Date }
  | { readonly ok: false; readonly code: 'malformed-duration' | 'not-forward' | 'too-far' };

/** A legal clock that runs ahead of the wall by an offset; only the demo and tests have one. */
export interface OffsetClock extends Clock {
  /**
   * Moves legal time forward by an ISO 8601 duration ('P3D', 'PT90M', 'P1M'); days and months are
   * those of the calendar in Kazakhstan. The offset is saved before anybody sees the new time.
   */
  advance(duration: string): Promise<Advance>;
}

export interface OffsetClockOptions {
  readonly offsetMs: number;
  readonly save: (offsetMs: number) => Promise<void>;
  readonly wall?: () => Date;
}

function durationOf(text: string): Temporal.Duration | undefined {
  try {
    return Temporal.Duration.from(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function later(from: Date, duration: Temporal.Duration): Date | undefined {
  try {
    const start = Temporal.Instant.fromEpochMilliseconds(from.getTime());
    const end = start.toZonedDateTimeISO(LEGAL_TIME_ZONE).add(duration);
    return end.year > LAST_YEAR ? undefined : new Date(end.epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function target(from: Date, text: string): Advance {
  const duration = durationOf(text);
  if (!duration) return { ok: false, code: 'malformed-duration' };
  if (duration.sign <= 0) return { ok: false, code: 'not-forward' };
  const now = later(from, duration);
  return now ? { ok: true, now } : { ok: false, code: 'too-far' };
}

export function offsetClock(options: OffsetClockOptions): OffsetClock {
  const wall = options.wall ?? (() => new Date());
  let offsetMs = options.offsetMs;
  let turn: Promise<unknown> = Promise.resolve();
  const now = () => new Date(wall().getTime() + offsetMs);

  async function move(duration: string): Promise<Advance> {
    const from = now();
    const result = target(from, duration);
    if (!result.ok) return result;
    const next = offsetMs + result.now.getTime() - from.getTime();
    await options.save(next);
    offsetMs = next;
    return result;
  }

  return {
    now,
    today: () => legalDateOf(now()),
    wall,
    advance(duration) {
      // One after another: two moves that start from the same offset would lose one of them.
      const result = turn.then(() => move(duration));
      turn = result.catch(() => undefined);
      return result;
    },
  };
}
