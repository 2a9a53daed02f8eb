import type { ListQuery, RegistrationSummary } from '../../../../registration/index.ts';

/** The requests to a host in three parts: those to answer come first. */
export const PARTS = ['waiting', 'confirmed', 'ended'] as const;
export type PartName = (typeof PARTS)[number];

interface PartQuery extends Pick<ListQuery, 'statuses' | 'asksHost'> {
  /** As many as a page shows. */
  readonly limit: number;
}

const A_SCREENFUL = 20;
/** What waits is counted, and sorted by how long there is still time: so all of it is read at once. */
const ALL_THAT_WAITS = 100;

/**
 * A host who was silent still has to answer, and so has one who is asked for a longer stay, or whether
 * a guest has left.
 */
export const QUERY_OF: Readonly<Record<PartName, PartQuery>> = {
  waiting: { asksHost: true, limit: ALL_THAT_WAITS },
  confirmed: { statuses: ['in-review', 'registered'], asksHost: false, limit: A_SCREENFUL },
  ended: { statuses: ['refused', 'withdrawn', 'closed'], limit: A_SCREENFUL },
};

/** As many requests of one part as a page shows. */
export interface Part {
  readonly name: PartName;
  readonly items: readonly RegistrationSummary[];
  /** The id of the last one read, if there are more. */
  readonly next: string | undefined;
}

const NO_DAY = '9999';

/**
 * Whatever there is least time for comes first, of the same day what was asked first; what the time is
 * over for comes last.
 */
export function mostUrgentFirst(
  items: readonly RegistrationSummary[],
): readonly RegistrationSummary[] {
  // Ids hold the time at which they were made.
  const urgency = ({ answerBy = NO_DAY, id }: RegistrationSummary) => `${answerBy} ${id}`;
  return items.toSorted((one, other) => (urgency(one) < urgency(other) ? -1 : 1));
}
