import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Claims } from './claims.ts';
import { fitAddress, fitName } from './fit.ts';
import type { SigningKey } from './keys/index.ts';
import { signClaims, verificationUrl } from './sign-claims.ts';

/** With what certificates and receipts are issued. */
export interface Issuer {
  readonly key: SigningKey;
  /** Origin of the address in the QR code, without a slash at the end. */
  readonly origin: string;
}

/** What is certified, as plain facts; this capability knows nothing of cases. */
export interface CertificateSnapshot {
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  /** MRZ code of a state. */
  readonly nationality: string;
  readonly documentType: string;
  /** The last four characters; the rest of the number is not in it. */
  readonly documentLastFour: string;
  readonly kato: string;
  readonly shortAddress: string;
  /** The whole address in one line, as it was written. */
  readonly address: string;
  /** Already masked. */
  readonly host: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Indexes in one status list; the next one begins a new list. */
const ENTRIES_PER_LIST = 2 ** 20;

/**
 * Issues the certificate of a registration in the transaction that confirms it: number, signed QR
 * text, row and place in the status list. The PDF is made when it is first fetched.
 */
export async function issueCertificate(
  trx: Transaction<DB>,
  issuer: Issuer,
  certificate: {
    number: string;
    registrationId: string;
    issuedAt: Date;
    snapshot: CertificateSnapshot;
  },
): Promise<void> {
  const { number, registrationId, issuedAt, snapshot } = certificate;
  const statusIndex = await nextStatusIndex(trx);
  const qr = await printedText(issuer, {
    type: 'certificate',
    number,
    ...fitName(snapshot),
    birthDate: snapshot.birthDate,
    nationality: snapshot.nationality,
    documentLastFour: snapshot.documentLastFour,
    place: { kato: snapshot.kato, address: fitAddress(snapshot.shortAddress) },
    validFrom: snapshot.validFrom,
    validUntil: snapshot.validUntil,
    issuedAt: seconds(issuedAt),
    statusList: {
      list: Math.floor(statusIndex / ENTRIES_PER_LIST),
      index: statusIndex % ENTRIES_PER_LIST,
    },
  });
  const keyId = issuer.key.publicJwk.kid;
  await trx
    .with('row', (db) =>
      db
        .insertInto('certificate')
        .values({ number, registrationId, statusIndex, keyId, issuedAt })
        .returning('number'),
    )
    .insertInto('certificatePayload')
    .columns(['number', 'qr', 'facts'])
    .expression((db) =>
      db
        .selectFrom('row')
        .select((column) => [
          'number',
          column.val(qr).as('qr'),
          sql<string>`${JSON.stringify(snapshot)}::jsonb`.as('facts'),
        ]),
    )
    .execute();
}

export interface Receipt {
  readonly number: string;
  /** The printed text: `{origin}/verify#{payload}`. */
  readonly qr: string;
}

/**
 * Issues the receipt of a filing. It is signed like a certificate, has another type, and never reads
 * as valid.
 */
export async function issueReceipt(
  trx: Transaction<DB>,
  issuer: Issuer,
  receipt: {
    number: string;
    registrationId: string;
    filedAt: Date;
    issuedAt: Date;
    surname: string;
    givenNames: string;
    documentLastFour: string;
  },
): Promise<Receipt> {
  const { number, registrationId, filedAt, issuedAt, documentLastFour } = receipt;
  const qr = await printedText(issuer, {
    type: 'receipt',
    number,
    ...fitName(receipt),
    documentLastFour,
    filedAt: seconds(filedAt),
  });
  await trx.insertInto('receipt').values({ number, registrationId, qr, issuedAt }).execute();
  return { number, qr };
}

async function printedText(issuer: Issuer, claims: Claims): Promise<string> {
  const signed = await signClaims(claims, issuer.key);
  // The contract of a filing admits nothing that a claim cannot hold, so this is a bug, not an answer.
  if (!signed.ok) throw new Error(`A ${claims.type} could not be made of its facts`);
  return verificationUrl(issuer.origin, signed.value);
}

/** An index is taken once; one that a rolled-back transaction took stays unused for good. */
async function nextStatusIndex(trx: Transaction<DB>): Promise<number> {
  const { rows } = await sql<{ index: string }>`
    select nextval('certificate_status_index') as index`.execute(trx);
  return Number(rows[0]?.index);
}

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
