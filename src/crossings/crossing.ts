export const DIRECTIONS = ['entry', 'exit'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One record of the border: that the holder of a document crossed, there and then. */
export interface Crossing {
  /** As the feed gives it. */
  readonly id: string;
  readonly direction: Direction;
  readonly crossedAt: Date;
  /** Its day in Kazakhstan, by which the law counts. */
  readonly crossedOn: string;
  readonly checkpoint: string;
  /** State and number in the form in which registrations keep them. */
  readonly document: { readonly issuingState: string; readonly number: string };
  readonly surname: string;
  readonly birthDate: string;
}
