/** Where guidance is; its pages link to each other across rooms. */
export const GUIDANCE = '/guidance';
export const DUTY = '/guidance/duty';
export const CALENDAR = '/guidance/calendar';
export const NEXT_TRIP = '/guidance/next-trip';
export const SOURCES = '/guidance/sources';

/** Where the sources of a rule stand; it is in the query too, so that the page comes with that part open. */
export function sourceAddress(rule: string): string {
  const id = encodeURIComponent(rule);
  return `${SOURCES}?rule=${id}#${id}`;
}
