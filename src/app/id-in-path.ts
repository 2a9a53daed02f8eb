const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Shaped like an id, and nobody's: what is no id gets the same answer as an id of another's case. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/** The id that a path holds, as the database takes one. */
export function idInPath(text: string): string {
  return UUID.test(text) ? text.toLowerCase() : NOBODYS;
}
