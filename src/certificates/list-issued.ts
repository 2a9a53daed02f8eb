import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { CertificateSnapshot } from './issue-certificate.ts';

/** A certificate, current or superseded; what was erased by now is null. */
export interface CertificateRecord {
  readonly registrationId: string;
  readonly number: string;
  readonly state: string;
  readonly issuedAt: Date;
  readonly supersededAt: Date | null;
  readonly period: Pick<CertificateSnapshot, 'validFrom' | 'validUntil'> | null;
  readonly qr: string | null;
}

/** Every certificate of these cases, the oldest first. */
export async function listCertificates(
  db: Kysely<DB>,
  registrationIds: readonly string[],
): Promise<readonly CertificateRecord[]> {
  const rows = await db
    .selectFrom('certificate as c')
    .leftJoin('certificatePayload as p', 'p.number', 'c.number')
    .select(['c.registrationId', 'c.number', 'c.state', 'c.issuedAt', 'c.supersededAt'])
    .select(['p.facts', 'p.qr'])
    .where('c.registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
    .orderBy('c.issuedAt')
    .execute();
  return rows.map(({ facts, ...row }) => ({ ...row, period: periodOf(facts) }));
}

/** `issueCertificate` is the only writer of this column. */
function periodOf(facts: unknown): CertificateRecord['period'] {
  if (facts === null) return null;
  const { validFrom, validUntil } = facts as CertificateSnapshot;
  return { validFrom, validUntil };
}

export interface ReceiptRecord {
  readonly registrationId: string;
  readonly number: string;
  readonly issuedAt: Date;
  readonly qr: string;
}

/** The receipts of these filings. */
export async function listReceipts(
  db: Kysely<DB>,
  registrationIds: readonly string[],
): Promise<readonly ReceiptRecord[]> {
  return db
    .selectFrom('receipt')
    .select(['registrationId', 'number', 'issuedAt', 'qr'])
    .where('registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
    .orderBy('issuedAt')
    .execute();
}
