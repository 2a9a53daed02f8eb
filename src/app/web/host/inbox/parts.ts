import type { RegistrationSummary, Status } from '../../../../registration/index.ts';

/** The requests to a host in three parts: those to answer come first. */
export const PARTS = ['waiting', 'confirmed', 'ended'] as const;
export type PartName = (typeof PARTS)[number];

export const STATUSES_OF: Readonly<Record<PartName, readonly Status[]>> = {
  waiting: ['awaiting-host'],
  confirmed: ['in-review', 'registered'],
  ended: ['refused', 'withdrawn', 'closed'],
};

/** As many requests of one part as a page shows. */
export interface Part {
  readonly name: PartName;
  readonly items: readonly RegistrationSummary[];
  /** The id of the last one shown, if there are more. */
  readonly next: string | undefined;
}
