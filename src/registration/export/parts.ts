import { type Kysely, sql } from 'kysely';
import { type Look, listLooks } from '../../audit/index.ts';
import {
  type CertificateRecord,
  listCertificates,
  listReceipts,
  type ReceiptRecord,
} from '../../certificates/index.ts';
import { type AskingRecord, listAskingsIn } from '../../consent/index.ts';
import { type Address, listAddresses } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { type AttachmentOfCase, listAttachmentsOf } from '../attachment-store.ts';
import type { RecordedEvent } from '../case-store.ts';
import { findNotes } from '../note-store.ts';
import { type Particulars, toParticulars } from '../particulars-store.ts';
import { eventsOf, noteIn, placesAsked } from './events-of.ts';

/** What was filed, or amended, and when. */
export interface ParticularsVersion extends Particulars {
  readonly registrationId: string;
  readonly recordedAt: Date;
}

type ByCase<Part> = ReadonlyMap<string, readonly Part[]>;

/** Everything that is kept of some cases, each part by its case. */
export interface KeptParts {
  readonly events: ByCase<RecordedEvent>;
  readonly particulars: ByCase<ParticularsVersion>;
  readonly askings: ByCase<AskingRecord>;
  readonly receipts: ByCase<ReceiptRecord>;
  readonly certificates: ByCase<CertificateRecord>;
  readonly looks: ByCase<Look>;
  readonly files: ByCase<AttachmentOfCase>;
  /** What people wrote, by the id of its note. */
  readonly notes: ReadonlyMap<string, string>;
  /** By the id of the place. */
  readonly addresses: ReadonlyMap<string, Address>;
}

/** As many queries for a thousand cases as for one. */
export async function loadParts(
  db: Kysely<DB>,
  ids: readonly string[],
  accountId: string,
): Promise<KeptParts> {
  const events = await eventsOf(db, ids);
  const noteIds = [...events.values()].flat().flatMap(({ event }) => noteIn(event) ?? []);
  const places = [...events.values()].flatMap((each) => [...placesAsked(each).values()]);
  return {
    events,
    particulars: byCase(await listParticulars(db, ids)),
    askings: byCase(await listAskingsIn(db, ids)),
    receipts: byCase(await listReceipts(db, ids)),
    certificates: byCase(await listCertificates(db, ids)),
    looks: byCase(await listLooks(db, ids, accountId)),
    files: byCase(await listAttachmentsOf(db, ids)),
    notes: await findNotes(db, noteIds),
    addresses: await listAddresses(db, places),
  };
}

async function listParticulars(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<readonly ParticularsVersion[]> {
  const rows = await db
    .selectFrom('particulars')
    .selectAll()
    .where('registrationId', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    registrationId: row.registrationId,
    recordedAt: row.recordedAt,
    ...toParticulars(row),
  }));
}

function byCase<Part extends { readonly registrationId: string }>(
  parts: readonly Part[],
): ByCase<Part> {
  return Map.groupBy(parts, ({ registrationId }) => registrationId);
}
