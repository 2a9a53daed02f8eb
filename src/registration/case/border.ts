import { legalDateOf } from '../../platform/clock/index.ts';
import type { BorderRecord } from './commands.ts';
import type { CaseState } from './state.ts';

/** What the border's records say of one case. */
export interface BorderFindings {
  /** The entry by which this stay began. */
  readonly entry: BorderRecord | null;
  /** The exit that ended it. */
  readonly exit: BorderRecord | null;
  /** Records that do not agree with the case or with each other: an officer has to look. */
  readonly differs: readonly BorderRecord[];
}

/**
 * Reads all records of a document as they stand, whatever the order in which they came: so a late or
 * repeated record gives what it would have given in time.
 *
 * The entry of a case is the last one up to the day of its filing, unless that stay had ended before
 * the crossing that was typed: then the entry that was meant is not there yet. An exit counts only
 * behind such an entry, and never before the crossing: that one was from an earlier stay.
 */
export function borderFindings(state: CaseState, records: readonly BorderRecord[]): BorderFindings {
  const counted = records.filter(({ id }) => !state.disregarded.includes(id));
  const entry = entryOf(state, counted);
  const later = entry ? counted.slice(counted.indexOf(entry) + 1) : notBefore(state, counted);
  const next = later[0] ?? null;
  const known = entry?.samePerson ? entry : null;
  const exit = known && next?.direction === 'exit' && next.samePerson ? next : null;
  const differs = [entry, next].filter(
    (record): record is BorderRecord => record !== null && record !== known && record !== exit,
  );
  return { entry: known, exit, differs };
}

function entryOf(state: CaseState, records: readonly BorderRecord[]): BorderRecord | null {
  const filedOn = legalDateOf(new Date(state.recordedAt));
  const entry = records.findLast(({ direction, on }) => direction === 'entry' && on <= filedOn);
  if (!entry) return null;
  const next = records[records.indexOf(entry) + 1];
  const over = next?.direction === 'exit' && next.on < state.crossedOn;
  return over ? null : entry;
}

function notBefore(
  { crossedOn }: CaseState,
  records: readonly BorderRecord[],
): readonly BorderRecord[] {
  return records.filter(({ direction, on }) => direction === 'exit' && on >= crossedOn);
}
