import type { Sex } from './mrz.ts';

/** Particulars as typed; only those whose shape was fine need be there. Dates are YYYY-MM-DD. */
export interface TypedParticulars {
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly nationality?: string | undefined;
  readonly document?: TypedDocument | undefined;
}

export interface TypedDocument {
  readonly type?: string | undefined;
  readonly number?: string | undefined;
  readonly issuingState?: string | undefined;
  readonly expiresOn?: string | undefined;
  readonly mrz?: readonly string[] | undefined;
}
