import type { ListQuery, RegistrationSummary } from '../../../../registration/index.ts';

/** The requests to a host in three parts: those to answer come first. */
export const PARTS = ['waiting', 'confirmed', 'ended'] as const;
export type PartName = (typeof PARTS)[number];

/** A host who was silent still has to answer, and so has one who is asked for a longer stay. */
export const QUERY_OF: Readonly<Record<PartName, Pick<ListQuery, 'statuses' | 'asksHost'>>> = {
  waiting: { asksHost: true },
  confirmed: { statuses: ['in-review', 'registered'], asksHost: false },
  ended: { statuses: ['refused', 'withdrawn', 'closed'] },
};

/** As many requests of one part as a page shows. */
export interface Part {
  readonly name: PartName;
  readonly items: readonly RegistrationSummary[];
  /** The id of the last one shown, if there are more. */
  readonly next: string | undefined;
}
