import { type RawBuilder, sql } from 'kysely';

/** Whether a row with days `since` and `until`, both inclusive, counts on a legal day. */
export function inForce(alias: string, day: string): RawBuilder<boolean> {
  const [since, until] = [sql.ref(`${alias}.since`), sql.ref(`${alias}.until`)];
  return sql<boolean>`(${since} <= ${day}::date and (${until} is null or ${until} >= ${day}::date))`;
}
