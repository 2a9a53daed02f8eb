/** KATO code of Astana, the one place with a norm of area for a person (26 December 2025). */
const ASTANA = '71';

/**
 * How many may live at a place by its beds, or in Astana by its area and the square metres that a person
 * is to have; null where neither is known. Whether the norm holds for immigrants is not known either, so
 * it is a sign for officers and never a refusal.
 */
export function capacityBy(
  place: {
    readonly beds: number | null;
    readonly floorArea: string | null;
    readonly kato: string;
  },
  squareMetres: number,
): number | null {
  if (place.beds !== null) return place.beds;
  if (place.floorArea === null || !place.kato.startsWith(ASTANA)) return null;
  return Math.floor(Number(place.floorArea) / squareMetres);
}
