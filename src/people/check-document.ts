import type { FieldError } from '../platform/contract/index.ts';
import { differences } from './differs-from-mrz.ts';
import type { MrzFault, MrzFaultCode } from './mrz.ts';
import { type ReadableMrz, readMrz } from './read-mrz.ts';
import { sameName } from './same-name.ts';
import type { TypedParticulars } from './typed-particulars.ts';

export type DocumentErrorCode = MrzFaultCode | 'not-an-identity-document' | 'differs-from-mrz';

export interface DocumentCheck {
  readonly errors: readonly FieldError<DocumentErrorCode>[];
  /** The typed name is not the one in the MRZ: no error, but kept and shown. */
  readonly nameDiffers: boolean;
}

const MRZ_POINTER = '/immigrant/document/mrz';
const GUARDED_POINTERS: Readonly<Partial<Record<MrzFault['field'], string>>> = {
  number: '/immigrant/document/number',
  birthDate: '/immigrant/birthDate',
  expiresOn: '/immigrant/document/expiresOn',
};

/**
 * Compares typed particulars with the MRZ typed or scanned beside them, all errors at once. A field
 * whose check digit is wrong is not compared as well, since the MRZ is then known to be misread
 * there. Without an MRZ there is nothing to find. `today` is YYYY-MM-DD.
 */
export function checkDocument(typed: TypedParticulars, today: string): DocumentCheck {
  const lines = typed.document?.mrz;
  if (!lines) return { errors: [], nameDiffers: false };
  const { readable, faults } = readMrz(lines, today);
  if (isVisa(lines, readable)) {
    const error = { pointer: MRZ_POINTER, code: 'not-an-identity-document' } as const;
    return { errors: [error], nameDiffers: false };
  }
  const misread = faults.map(errorOf);
  if (!readable) return { errors: misread, nameDiffers: false };
  const named = new Set(misread.map((error) => error.pointer));
  const differing = differences(typed, readable, today).filter(
    ({ pointer }) => !named.has(pointer),
  );
  return { errors: [...misread, ...differing], nameDiffers: !sameName(typed, readable) };
}

/** A visa that cannot be read in full is still no identity document. */
function isVisa(lines: readonly string[], readable: ReadableMrz | null): boolean {
  if (readable) return readable.format.startsWith('MRV');
  return lines[0]?.trim().startsWith('V') ?? false;
}

function errorOf({ code, field, params }: MrzFault): FieldError<DocumentErrorCode> {
  const pointer = GUARDED_POINTERS[field] ?? MRZ_POINTER;
  return { pointer, code, ...(params && { params }) };
}
