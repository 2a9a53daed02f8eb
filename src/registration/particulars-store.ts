import type { Kysely, Transaction } from 'kysely';
import type { Immigrant } from '../people/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Filing } from './contract.ts';

/** The person and the entry as filed: what retention may erase while the events still verify. */
export interface Particulars {
  readonly immigrant: Immigrant;
  /** The crossing day is in the events: it is a fact of procedure. */
  readonly entry: Omit<Filing['entry'], 'crossedOn'>;
}

export async function insertParticulars(
  trx: Transaction<DB>,
  row: { id: string; registrationId: string; recordedAt: Date },
  { immigrant, entry }: Particulars,
): Promise<void> {
  const { document, contact } = immigrant;
  await trx
    .insertInto('particulars')
    .values({
      ...row,
      surname: immigrant.surname,
      givenNames: immigrant.givenNames,
      patronymic: immigrant.patronymic ?? null,
      cyrillicName: immigrant.cyrillicName ?? null,
      sex: immigrant.sex ?? null,
      birthDate: immigrant.birthDate,
      nationality: immigrant.nationality,
      documentType: document.type,
      documentNumber: document.number,
      issuingState: document.issuingState,
      expiresOn: document.expiresOn,
      mrz: document.mrz ?? null,
      contactEmail: contact.email,
      contactPhone: contact.phone ?? null,
      contactLanguage: contact.language,
      checkpoint: entry.checkpoint ?? null,
      basis: entry.basis,
      permittedUntil: entry.permittedUntil ?? null,
    })
    .execute();
}

export async function getParticulars(db: Kysely<DB>, id: string): Promise<Particulars> {
  const row = await db
    .selectFrom('particulars')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return toParticulars(row);
}

interface ParticularsRow {
  readonly surname: string;
  readonly givenNames: string;
  readonly patronymic: string | null;
  readonly cyrillicName: string | null;
  readonly sex: string | null;
  readonly birthDate: string;
  readonly nationality: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly issuingState: string;
  readonly expiresOn: string;
  readonly mrz: string[] | null;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
  readonly contactLanguage: string;
  readonly checkpoint: string | null;
  readonly basis: string;
  readonly permittedUntil: string | null;
}

/** The casts hold since only `insertParticulars` writes these columns, from the contract. */
export function toParticulars(row: ParticularsRow): Particulars {
  return {
    immigrant: {
      surname: row.surname,
      givenNames: row.givenNames,
      ...present('patronymic', row.patronymic),
      ...present('cyrillicName', row.cyrillicName),
      ...present('sex', row.sex as Immigrant['sex'] | null),
      birthDate: row.birthDate,
      nationality: row.nationality,
      document: {
        type: row.documentType as Immigrant['document']['type'],
        number: row.documentNumber,
        issuingState: row.issuingState,
        expiresOn: row.expiresOn,
        ...present('mrz', row.mrz),
      },
      contact: {
        email: row.contactEmail,
        ...present('phone', row.contactPhone),
        language: row.contactLanguage,
      },
    },
    entry: {
      ...present('checkpoint', row.checkpoint),
      basis: row.basis as Filing['entry']['basis'],
      ...present('permittedUntil', row.permittedUntil),
    },
  };
}

/** A field that is there, or no field: the contract knows no nulls. */
function present<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { [N in Name]?: Value } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { [N in Name]: Value });
}
