import { dayNumber } from './day-number.ts';
import type { Movement } from './types.ts';

/** Days, as numbers, on which somebody was in the country without leaving; both ends included. */
export interface Stay {
  readonly entry: number;
  /** Null while no exit is known. */
  readonly exit: number | null;
}

/** Movements that contradict each other, by number of the day. */
export interface Contradiction {
  readonly what: 'entry-while-inside' | 'exit-without-entry';
  readonly on: number;
}

export interface Stays {
  /** In the order of their entries; they may overlap where the movements contradict each other. */
  readonly stays: readonly Stay[];
  /** The earliest first. */
  readonly contradictions: readonly Contradiction[];
  /** How many movements name no day. */
  readonly unreadable: number;
}

/**
 * Movements in any order, put together to stays. An exit ends the latest entry that has none: of stays
 * that overlap every day counts once, so that another whole stay never makes days fewer. An entry
 * without an exit is open if nothing was entered after it; else its exit was not recorded, and it lasts
 * to the next entry, since nobody knows of a day outside. An exit without an entry is a stay of one day.
 */
export function staysOf(movements: readonly Movement[]): Stays {
  const { entries, exits, unreadable } = daysOf(movements);
  const contradictions: Contradiction[] = [];
  const stays: Stay[] = [];
  /** Places in `entries` of those that no exit has ended yet. */
  const inside: number[] = [];
  let [nextEntry, nextExit] = [0, 0];
  while (nextEntry < entries.length || nextExit < exits.length) {
    const entry = entries[nextEntry] ?? Number.POSITIVE_INFINITY;
    const exit = exits[nextExit] ?? Number.POSITIVE_INFINITY;
    // On one day those inside leave first, and those outside come first.
    if (exit < entry || (exit === entry && inside.length > 0)) {
      nextExit += 1;
      const since = entries[inside.pop() ?? -1];
      if (since === undefined) contradictions.push({ what: 'exit-without-entry', on: exit });
      stays.push({ entry: since ?? exit, exit });
    } else {
      if (inside.length > 0) contradictions.push({ what: 'entry-while-inside', on: entry });
      inside.push(nextEntry);
      nextEntry += 1;
    }
  }
  for (const at of inside) stays.push({ entry: entries[at] ?? 0, exit: entries[at + 1] ?? null });
  stays.sort((a, b) => a.entry - b.entry);
  return { stays, contradictions, unreadable };
}

function daysOf(movements: readonly Movement[]) {
  const entries: number[] = [];
  const exits: number[] = [];
  for (const { direction, on } of movements) {
    const day = dayNumber(on);
    if (!Number.isNaN(day)) (direction === 'entry' ? entries : exits).push(day);
  }
  const ascending = (a: number, b: number) => a - b;
  const unreadable = movements.length - entries.length - exits.length;
  return { entries: entries.sort(ascending), exits: exits.sort(ascending), unreadable };
}
