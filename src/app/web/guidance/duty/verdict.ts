import type { DutyAnswer } from '../../../../law/index.ts';

/** How an answer is told today. */
export type Verdict =
  /** In time by any count until `day`; late only after `deadline`, if that is another day. */
  | { readonly kind: 'in-time'; readonly day: string; readonly deadline: string }
  /** In time only if the day of crossing does not count; with it, `safeDay` was the last. */
  | { readonly kind: 'hurry'; readonly safeDay: string; readonly deadline: string }
  | { readonly kind: 'late'; readonly deadline: string }
  /** There is a duty, and no day can be told. */
  | { readonly kind: 'no-day' }
  | { readonly kind: 'allowed' }
  | { readonly kind: 'exempt' };

/** Dates `YYYY-MM-DD`, which compare as texts. A deadline binds only those who have to register. */
export function verdictOf({ duty, warnOn, deadline }: DutyAnswer, today: string): Verdict {
  if (duty !== 'required') return { kind: duty };
  if (deadline === null) return { kind: 'no-day' };
  const safeDay = warnOn ?? deadline;
  if (today > deadline) return { kind: 'late', deadline };
  if (today > safeDay) return { kind: 'hurry', safeDay, deadline };
  return { kind: 'in-time', day: safeDay, deadline };
}
