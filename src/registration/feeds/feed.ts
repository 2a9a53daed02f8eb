import type { AuditEntry } from '../../audit/index.ts';
import type { FieldError } from '../../platform/contract/index.ts';
import type { Services } from '../services.ts';

/** A system outside that sends records, by what its records do to the register. */
export interface Feed<Result extends FeedResult> {
  /** How the audit calls a sending. */
  readonly action: AuditEntry['action'];
  /** Takes some records, at most `CHUNK`, and gives a result each, in their order. */
  readonly take: (services: Services, records: readonly unknown[]) => Promise<readonly Result[]>;
}

/** Records that are taken together: few enough that a filing waits for them for some milliseconds. */
export const CHUNK = 500;

/**
 * What became of one record of a feed. `known`: it says what the register knew already, nothing
 * changed. A refused one is kept nowhere. Each feed adds by what its sender finds the record again.
 */
export type FeedResult = { readonly result: 'taken' | 'known' } | RefusedRecord;

export interface RefusedRecord {
  readonly result: 'refused';
  readonly code: string;
  /** Pointers into the record, or into the list that it was sent in. */
  readonly errors: readonly FieldError[];
}

/** How many records came to what. */
export type Tally = Readonly<Record<FeedResult['result'], number>>;

export const NOTHING: Tally = { taken: 0, known: 0, refused: 0 };

export function counted(tally: Tally, results: readonly FeedResult[]): Tally {
  const sum = { ...tally };
  for (const { result } of results) sum[result] += 1;
  return sum;
}

/** As the import ends and as the audit keeps it: '990000 taken, 0 known, 10000 refused'. */
export function tallyText({ taken, known, refused }: Tally): string {
  return `${taken} taken, ${known} known, ${refused} refused`;
}
