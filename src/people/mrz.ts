import type { Params } from '../platform/contract/index.ts';

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';
export type Sex = 'M' | 'F' | 'X';

/** What a machine-readable zone says (ICAO Doc 9303-3 to 9303-7), fillers removed. */
export interface Mrz {
  readonly format: MrzFormat;
  /** One or two letters, such as P, PD, I, AC, V. */
  readonly documentCode: string;
  /** As printed: `D`, never `DEU`, in a German document. */
  readonly issuingState: string;
  /** A person of one name has it here. */
  readonly surname: string;
  readonly givenNames: string;
  /** The name fills its field to the end, so it may have been cut. */
  readonly nameTruncated: boolean;
  /** Letters and digits only; what the zone replaced by fillers (spaces, hyphens) is gone. */
  readonly number: string;
  readonly nationality: string;
  /** YYYY-MM-DD, or null where the zone marks a part of it as unknown. */
  readonly birthDate: string | null;
  readonly sex: Sex;
  /** YYYY-MM-DD */
  readonly expiresOn: string;
  readonly optionalData: string;
}

export type MrzFaultCode =
  | 'mrz-layout'
  | 'mrz-length'
  | 'mrz-alphabet'
  | 'wrong-check-digit'
  | 'no-such-day';

/** The field that the failed rule guards. */
export type MrzFaultField =
  | 'layout'
  | 'length'
  | 'alphabet'
  | 'number'
  | 'birthDate'
  | 'expiresOn'
  | 'personalNumber'
  | 'composite';

export interface MrzFault {
  readonly code: MrzFaultCode;
  readonly field: MrzFaultField;
  /** `line` and `length` or `position`, counted from 1. */
  readonly params?: Params;
}

export type MrzResult =
  | { readonly ok: true; readonly mrz: Mrz }
  | { readonly ok: false; readonly errors: readonly MrzFault[] };
