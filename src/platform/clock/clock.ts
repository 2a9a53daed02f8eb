import { Temporal } from 'temporal-polyfill';

/** The zone in which a legal day begins and ends; the whole country keeps it since 1 March 2024. */
export const LEGAL_TIME_ZONE = 'Asia/Almaty';

/**
 * Two clocks. Legal time decides deadlines and what is written in cases and certificates; in the
 * demo it can be moved forward. Wall time is the machine's and decides sessions, links and limits:
 * moving the legal clock must not sign anybody out.
 */
export interface Clock {
  /** The legal instant. */
  now(): Date;
  /** The legal day in Kazakhstan, 'YYYY-MM-DD'. */
  today(): string;
  /** The machine's instant. */
  wall(): Date;
}

/** The day, 'YYYY-MM-DD', that an instant falls on in Kazakhstan. */
export function legalDateOf(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(LEGAL_TIME_ZONE)
    .toPlainDate()
    .toString();
}

/** The instant at which a legal day, 'YYYY-MM-DD', begins in Kazakhstan, or an hour of it. */
export function startOfLegalDay(day: string, hour = 0): Date {
  const start = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: LEGAL_TIME_ZONE,
    plainTime: { hour },
  });
  return new Date(start.epochMilliseconds);
}

/** Legal time is wall time. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => legalDateOf(new Date()),
  wall: () => new Date(),
};
