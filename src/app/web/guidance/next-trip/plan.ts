import {
  type Movement,
  permittedStay,
  type Rules,
  type StayAnswer,
  type Step,
} from '../../../../law/index.ts';
import { addDays } from '../../../../platform/calendar/index.ts';
import { byEntry, type Stay, type Trip } from './trip.ts';

/** The rolling window that a picture shows, in days, the last day of the trip being one of them. */
export const WINDOW_DAYS = 180;

/** What comes of a trip. Days are `YYYY-MM-DD`. */
export interface Plan {
  /** The first day and the last of the window. */
  readonly window: { readonly from: string; readonly until: string };
  /** Days within the window on the last day of the trip. */
  readonly usedDays: number;
  /** How many a window may have; null where no rule speaks. */
  readonly limit: number | null;
  /** As seen on the day of entry; null where no rule speaks, or no day is left. */
  readonly stayUntil: string | null;
  /** The first day of the trip that is one too many. */
  readonly tooLongFrom: string | null;
  /** Whether the window is what is passed on that day, and not the length of one stay. */
  readonly windowIsFull: boolean;
  /** The first day on which somebody could come who has none left on the day planned. */
  readonly earliest: string | null;
  /** Whether any rule speaks for this nationality. */
  readonly hasRule: boolean;
  readonly because: readonly Step[];
}

/** Counts a trip day by day with the rule that is in force for this nationality. */
export function planOf(rules: Rules, trip: Trip): Plan {
  const { entry, exit } = trip.planned;
  const on = (day: string) => stayOn(rules, trip, day);
  const [atEntry, atExit] = [on(entry), on(exit)];
  const limit = limitOf(rules, trip);
  const tooLongFrom = daysOf(trip.planned).find((day) => on(day).violated === true) ?? null;
  const wrong = tooLongFrom === null ? null : on(tooLongFrom);
  return {
    window: { from: addDays(exit, 1 - WINDOW_DAYS), until: exit },
    usedDays: atExit.usedDays,
    limit,
    stayUntil: atEntry.stayUntil,
    tooLongFrom,
    windowIsFull: wrong !== null && limit !== null && wrong.usedDays > limit,
    earliest: tooLongFrom === entry ? earliestEntry(rules, trip) : null,
    hasRule: atExit.violated !== null,
    because: (wrong ?? atExit).because,
  };
}

/** As the law sees it on a day of the trip, before it is known when it ends. */
function stayOn(rules: Rules, { nationality, planned, earlier }: Trip, on: string): StayAnswer {
  const movements = [...movementsOf(earlier), { direction: 'entry', on: planned.entry } as const];
  return permittedStay(rules, { nationality, movements, on });
}

function movementsOf(stays: readonly Stay[]): readonly Movement[] {
  return [...stays]
    .sort(byEntry)
    .flatMap(({ entry, exit }) => [
      { direction: 'entry', on: entry } as const,
      { direction: 'exit', on: exit } as const,
    ]);
}

/** What is left to somebody who was never here. */
function limitOf(rules: Rules, { nationality, planned: { entry } }: Trip): number | null {
  return permittedStay(rules, { nationality, movements: [], on: entry }).remainingDays;
}

/** After a whole window without entering, nothing of the past counts any more. */
function earliestEntry(rules: Rules, trip: Trip): string | null {
  const days = daysOf({
    entry: trip.planned.entry,
    exit: addDays(trip.planned.entry, WINDOW_DAYS),
  });
  const isFree = (entry: string) =>
    stayOn(rules, { ...trip, planned: { entry, exit: entry } }, entry).violated === false;
  return days.find(isFree) ?? null;
}

/** Each day of a stay. */
export function daysOf({ entry, exit }: Stay): readonly string[] {
  const days: string[] = [];
  for (let day = entry; day <= exit; day = addDays(day, 1)) days.push(day);
  return days;
}
