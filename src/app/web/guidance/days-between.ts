const DAY_IN_MILLISECONDS = 86_400_000;

/** Whole days from one real date to another, both `YYYY-MM-DD`; 0 for the same, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MILLISECONDS);
}
