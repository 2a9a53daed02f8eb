import type { DutyAnswer } from '../../../../law/index.ts';

/** The days of an answer that are still to come, for whoever wants to be reminded of them. */
export interface DaysAhead {
  /** The last to register, for whoever must. */
  readonly register: string | null;
  /** The last to be in the country. */
  readonly stay: string | null;
}

export function daysAhead({ duty, deadline, stayUntil }: DutyAnswer, today: string): DaysAhead {
  const ahead = (day: string | null) => (day !== null && day >= today ? day : null);
  return { register: duty === 'required' ? ahead(deadline) : null, stay: ahead(stayUntil) };
}
