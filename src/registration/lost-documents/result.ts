import type { RefusedRecord } from '../feeds/feed.ts';
import type { DocumentKey } from '../person-store.ts';

/** What became of one report; `document` is null where the report has none that can be one. */
export type LostDocumentResult =
  | { readonly result: 'taken' | 'known'; readonly document: DocumentKey }
  | RefusedReport;

interface RefusedReport extends RefusedRecord {
  readonly document: DocumentKey | null;
  readonly code: 'invalid-fields';
}
