import type { RefusedRecord } from '../feeds/feed.ts';

/** What became of one record of the border; `id` is null where the record has none that can be one. */
export type CrossingResult =
  | { readonly result: 'taken' | 'known'; readonly id: string }
  | RefusedCrossing;

interface RefusedCrossing extends RefusedRecord {
  readonly id: string | null;
  readonly code: 'invalid-fields' | 'id-used-for-another-record';
}
