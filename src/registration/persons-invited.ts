import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/**
 * How many persons have used each of these invitations; one that nobody has used is not among them.
 * Whoever files anew after a misprint is still one person, and a case that came to nothing, or names
 * another host by now, gives its place back.
 */
export async function personsInvited(
  db: Kysely<DB>,
  invitationIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; persons: string }>`
    select q.invitation_id as id, count(distinct r.person_id) as persons
    from consent_request q
    join registration r on r.id = q.registration_id and r.request_id = q.id
    where q.invitation_id = any(${invitationIds}::uuid[])
      and r.status not in ('withdrawn', 'refused')
    group by q.invitation_id`.execute(db);
  return new Map(rows.map(({ id, persons }) => [id, Number(persons)]));
}
