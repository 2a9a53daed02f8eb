import { daysOf, type Plan } from './plan.ts';
import type { Stay, Trip } from './trip.ts';

/** What a day of the window is to the one who counts. */
export type DayKind = 'earlier' | 'planned' | 'over' | 'away';

/** Days of one kind that follow each other within a month, by their numbers in it. */
export interface Run {
  readonly kind: DayKind;
  readonly from: number;
  readonly until: number;
}

export interface Month {
  /** The first of its days that the window has, `YYYY-MM-DD`. */
  readonly day: string;
  readonly runs: readonly Run[];
}

/** The window as a planner on a wall: a row a month, a stripe for days that belong together. */
export interface Planner {
  readonly months: readonly Month[];
  /** Days of each kind. */
  readonly counts: Readonly<Record<DayKind, number>>;
}

interface Day {
  readonly day: string;
  readonly kind: DayKind;
}

export function plannerOf(trip: Trip, plan: Plan): Planner {
  const { from, until } = plan.window;
  const days = daysOf({ entry: from, exit: until }).map((day) => ({
    day,
    kind: kindOf(day, trip, plan),
  }));
  const count = (kind: DayKind) => days.filter((each) => each.kind === kind).length;
  return {
    months: monthsOf(days),
    counts: {
      earlier: count('earlier'),
      planned: count('planned'),
      over: count('over'),
      away: count('away'),
    },
  };
}

/** A day on which somebody left and came back belongs to the trip that is asked about. */
function kindOf(day: string, { planned, earlier }: Trip, { tooLongFrom }: Plan): DayKind {
  if (isIn(day, planned)) return tooLongFrom !== null && day >= tooLongFrom ? 'over' : 'planned';
  return earlier.some((stay) => isIn(day, stay)) ? 'earlier' : 'away';
}

function isIn(day: string, { entry, exit }: Stay): boolean {
  return entry <= day && day <= exit;
}

function monthsOf(days: readonly Day[]): readonly Month[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, own]) => ({ day: own[0]?.day ?? month, runs: runsOf(own) }));
}

function runsOf(days: readonly Day[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { day, kind } of days) {
    const number = Number(day.slice(-2));
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, until: number };
    else runs.push({ kind, from: number, until: number });
  }
  return runs;
}
