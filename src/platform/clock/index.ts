export { type Clock, LEGAL_TIME_ZONE, legalDateOf, startOfLegalDay, systemClock } from './clock.ts';
export {
  type Advance,
  type OffsetClock,
  type OffsetClockOptions,
  offsetClock,
} from './offset-clock.ts';
