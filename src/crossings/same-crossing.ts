import type { Crossing } from './crossing.ts';

/** Whether two records of one id say the same, to the millisecond. */
export function sameCrossing(one: Crossing, other: Crossing): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(crossing: Crossing): string {
  const { id, direction, crossedAt, checkpoint, document, surname, birthDate } = crossing;
  const { issuingState, number } = document;
  const instant = crossedAt.getTime();
  return JSON.stringify([
    id,
    direction,
    instant,
    checkpoint,
    issuingState,
    number,
    surname,
    birthDate,
  ]);
}
