import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** KATO code of Astana, the one place with a norm of area for a person (26 December 2025). */
const ASTANA = '71';

/**
 * How many may live at a place by its beds, or in Astana by its area and the square metres that a person
 * is to have; null where neither is known. Whether the norm holds for immigrants is not known either, so
 * it is a sign for officers and never a refusal.
 */
export async function capacityOf(
  db: Kysely<DB>,
  placeId: string,
  squareMetres: number,
): Promise<number | null> {
  const place = await db
    .selectFrom('place')
    .select(['beds', 'floorArea', 'kato'])
    .where('id', '=', placeId)
    .executeTakeFirst();
  if (!place) return null;
  if (place.beds !== null) return place.beds;
  if (place.floorArea === null || !place.kato.startsWith(ASTANA)) return null;
  return Math.floor(Number(place.floorArea) / squareMetres);
}
