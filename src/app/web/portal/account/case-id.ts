const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Shaped like an id, and nobody's: what is no id gets the same answer as an id of another's case. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/** The id in a path. */
export function caseIdOf({ id }: { readonly id: string }): string {
  return UUID.test(id) ? id.toLowerCase() : NOBODYS;
}
