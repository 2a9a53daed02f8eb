/** Nobody outside may put a message off for longer than the queue itself would. */
const LONGEST_MS = 6 * 3_600_000;

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds: seconds, or a date. Undefined for anything else. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Number.NaN;
  const asked = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1_000;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), LONGEST_MS);
}
