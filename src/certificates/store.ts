import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { CertificateSnapshot, Receipt } from './issue-certificate.ts';

export interface StoredCertificate {
  readonly number: string;
  readonly issuedAt: Date;
  /** The printed text: `{origin}/verify#{payload}`. */
  readonly qr: string;
  readonly snapshot: CertificateSnapshot;
}

/** The certificate of a case that counts now; earlier ones are superseded. */
export async function findCurrentCertificate(
  db: Kysely<DB>,
  registrationId: string,
): Promise<StoredCertificate | undefined> {
  const row = await db
    .selectFrom('certificate')
    .innerJoin('certificatePayload', 'certificatePayload.number', 'certificate.number')
    .select(['certificate.number', 'issuedAt', 'qr', 'facts'])
    .where('registrationId', '=', registrationId)
    .where('state', '=', 'current')
    .executeTakeFirst();
  if (!row) return undefined;
  // `issueCertificate` is the only writer of this column.
  return { ...row, snapshot: row.facts as unknown as CertificateSnapshot };
}

/** Which case a certificate is of, and whether it is the current one. */
export async function findCertificateState(
  db: Kysely<DB>,
  number: string,
): Promise<{ registrationId: string; state: string } | undefined> {
  return db
    .selectFrom('certificate')
    .select(['registrationId', 'state'])
    .where('number', '=', number)
    .executeTakeFirst();
}

/** The receipt of a filing: the text that was printed then. */
export async function findReceipt(
  db: Kysely<DB>,
  registrationId: string,
): Promise<Receipt | undefined> {
  return db
    .selectFrom('receipt')
    .select(['number', 'qr'])
    .where('registrationId', '=', registrationId)
    .orderBy('issuedAt')
    .executeTakeFirst();
}

/** The stored PDF, made by `render` at the first fetch; two first fetches end with one file. */
export async function storedPdf(
  db: Kysely<DB>,
  number: string,
  render: () => Promise<Uint8Array>,
): Promise<Buffer> {
  const stored = await findPdf(db, number);
  if (stored) return stored;
  const pdf = Buffer.from(await render());
  await db
    .insertInto('certificateDocument')
    .values({ number, pdf })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .execute();
  return (await findPdf(db, number)) ?? pdf;
}

async function findPdf(db: Kysely<DB>, number: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('certificateDocument')
    .select('pdf')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.pdf;
}
