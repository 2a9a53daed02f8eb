import { z } from 'zod';

/** The settings of the law, each with what it may be. What it means is told by its record. */
export const SETTINGS = {
  'deadline.counting': z.enum(['warn-early', 'crossing-day-counts', 'next-day-counts']),
  'deadline.moves-to-working-day': z.boolean(),
  timeliness: z.enum(['filing', 'confirmation']),
  'duty.reading': z.enum(['narrow', 'over-30-days', 'every-visa-free']),
  'consent.quorum': z.enum(['any-one', 'all-owners']),
  'exit.ends-case': z.boolean(),
  'stay-end.closes': z.boolean(),
  'retention.months': z.int().min(1).max(1_200),
  'over-capacity.square-metres': z.number().min(1).max(1_000),
} as const;
export type SettingName = keyof typeof SETTINGS;

export const CLOCKS = [
  'move',
  'host-answer',
  'review',
  'dispute',
  'hearing-notice',
  'leaving-answer',
  'complaint',
  'complaint-decision',
] as const;
export type ClockName = (typeof CLOCKS)[number];

export function clockId(clock: ClockName): string {
  return `clock.${clock}`;
}

const days = z.int().min(1).max(3_660);

/** Rules that the functions of this folder rest on, with the parameters that they read. */
export const RULES_NEEDED = {
  'order.in-force': z.object({}),
  'registration.deadline': z.object({ calendarDays: days }),
  'duty.citizens': z.object({ nationality: z.string() }),
  'duty.documents': z.object({ documentTypes: z.array(z.string()) }),
  'duty.basis': z.object({ bases: z.array(z.string()) }),
  'duty.children': z.object({ fullAge: z.int().min(1).max(30) }),
  'stay.window': z.object({ windowDays: days }),
  'stay.counting': z.object({}),
  'stay.movements': z.object({}),
  'stay.no-rule': z.object({}),
  'count.days': z.object({}),
  'count.working-days': z.object({}),
} as const;
export type RuleNeeded = keyof typeof RULES_NEEDED;
