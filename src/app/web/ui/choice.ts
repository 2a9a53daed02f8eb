/** One answer of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
}
