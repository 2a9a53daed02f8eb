import { sql } from 'kysely';
import { type Database, openDatabase, openEmbedded } from '../../../src/platform/db/index.ts';

/** Looks into the embedded database of a running product, beside it. */
export async function withRegister<Result>(
  dataFolder: string,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const server = await openEmbedded({ dataFolder, exclusive: false, log: () => {} });
  const db = openDatabase(server.applicationUrl, { max: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

/** One filing as the tables hold it; every part of it is written in one transaction. */
export interface KeptFiling {
  readonly id: string;
  readonly number: string;
  readonly documentNumber: string;
  readonly receipts: number;
  readonly requests: number;
  readonly askings: number;
  readonly events: readonly string[];
  /** The text of the current certificate's QR code. */
  readonly qr: string | null;
}

/** All filings, by their id. */
export async function keptFilings(db: Database): Promise<ReadonlyMap<string, KeptFiling>> {
  const { rows } = await sql<KeptFiling>`
    select r.id, r.number, p.document_number,
      (select count(*) from receipt where registration_id = r.id) as receipts,
      (select count(*) from consent_request where registration_id = r.id) as requests,
      (select count(*) from message m
        where m.registration_id = r.id and m.template = 'host-asked'
          and (m.state = 'kept' or exists (select 1 from graphile_worker._private_jobs j
            where j.payload ->> 'messageId' = m.id::text))) as askings,
      (select array_agg(type order by sequence) from registration_event
        where registration_id = r.id) as events,
      (select c.qr from certificate join certificate_payload c using (number)
        where registration_id = r.id and state = 'current') as qr
    from registration r join particulars p on p.id = r.particulars_id`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Messages that were not sent yet. */
export async function waitingMessages(db: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from message where state = 'queued'`.execute(db);
  return rows[0]?.waiting ?? 0;
}
