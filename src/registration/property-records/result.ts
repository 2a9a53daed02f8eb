import type { RefusedRecord } from '../feeds/feed.ts';

/**
 * Whether the address of a record's code is known, so that it ties its owner to a place, or the record
 * is kept until one is.
 */
export type PropertyEffect = 'tied-to-place' | 'kept';

/** What became of one record of property; `id` is null where the record has none that can be one. */
export type PropertyResult =
  | { readonly result: 'taken' | 'known'; readonly id: string; readonly effect: PropertyEffect }
  | RefusedProperty;

interface RefusedProperty extends RefusedRecord {
  readonly id: string | null;
  readonly code: 'invalid-fields' | 'address-differs';
}
