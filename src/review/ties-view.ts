import type { Kysely } from 'kysely';
import { z } from 'zod';
import { listTies } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';

/** What ties an account to a place now, for officers. Legal days, both inclusive. */
export const tiesViewSchema = z.object({
  placeId: z.uuid(),
  accountId: z.uuid(),
  ties: z.array(
    z.object({
      role: z.string(),
      basis: z.string(),
      since: z.string(),
      until: z.string().optional(),
    }),
  ),
});
export type TiesView = z.output<typeof tiesViewSchema>;

export async function tiesOf(
  db: Kysely<DB>,
  placeId: string,
  accountId: string,
  today: string,
): Promise<TiesView> {
  const all = await listTies(db, accountId);
  const ties = all
    .filter((tie) => tie.placeId === placeId)
    .filter(({ since, until }) => since <= today && (until === null || until >= today))
    .map(({ role, basis, since, until }) => ({
      ...{ role, basis, since },
      ...(until === null ? {} : { until }),
    }));
  return { placeId, accountId, ties };
}
