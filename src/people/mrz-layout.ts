import type { MrzFormat } from './mrz.ts';

/** Characters of one line; line and positions counted from 1, both ends included, as in Doc 9303. */
export interface Span {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

export interface MrzLayout {
  readonly format: MrzFormat;
  readonly lines: number;
  readonly length: number;
  readonly documentCode: Span;
  readonly issuingState: Span;
  readonly name: Span;
  readonly number: Span;
  readonly numberDigit: Span;
  readonly nationality: Span;
  readonly birthDate: Span;
  readonly birthDateDigit: Span;
  readonly sex: Span;
  readonly expiresOn: Span;
  readonly expiresOnDigit: Span;
  readonly optional: readonly Span[];
  /** Only TD3 checks its optional field, the personal number. */
  readonly personalNumberDigit?: Span;
  /** A number of more than nine characters runs on at the start of the optional data. */
  readonly numberRunsOver: boolean;
  /** Visas have no composite check digit. */
  readonly composite?: { readonly of: readonly Span[]; readonly digit: Span };
}

function at(line: number, first: number, last: number = first): Span {
  return { line, first, last };
}

/** Line 2 of every format of two lines begins with these fields. */
const secondLine = {
  documentCode: at(1, 1, 2),
  issuingState: at(1, 3, 5),
  number: at(2, 1, 9),
  numberDigit: at(2, 10),
  nationality: at(2, 11, 13),
  birthDate: at(2, 14, 19),
  birthDateDigit: at(2, 20),
  sex: at(2, 21),
  expiresOn: at(2, 22, 27),
  expiresOnDigit: at(2, 28),
} as const;

/** Doc 9303-5, 4.2: cards of the size of a bank card. */
const TD1: MrzLayout = {
  format: 'TD1',
  lines: 3,
  length: 30,
  documentCode: at(1, 1, 2),
  issuingState: at(1, 3, 5),
  number: at(1, 6, 14),
  numberDigit: at(1, 15),
  birthDate: at(2, 1, 6),
  birthDateDigit: at(2, 7),
  sex: at(2, 8),
  expiresOn: at(2, 9, 14),
  expiresOnDigit: at(2, 15),
  nationality: at(2, 16, 18),
  name: at(3, 1, 30),
  optional: [at(1, 16, 30), at(2, 19, 29)],
  numberRunsOver: true,
  composite: { of: [at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)], digit: at(2, 30) },
};

/** Doc 9303-6, 4.2: larger cards. */
const TD2: MrzLayout = {
  ...secondLine,
  format: 'TD2',
  lines: 2,
  length: 36,
  name: at(1, 6, 36),
  optional: [at(2, 29, 35)],
  numberRunsOver: true,
  composite: { of: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 35)], digit: at(2, 36) },
};

/** Doc 9303-4, 4.2: passports. */
const TD3: MrzLayout = {
  ...secondLine,
  format: 'TD3',
  lines: 2,
  length: 44,
  name: at(1, 6, 44),
  optional: [at(2, 29, 42)],
  personalNumberDigit: at(2, 43),
  numberRunsOver: false,
  composite: { of: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)], digit: at(2, 44) },
};

/** Doc 9303-7, 4.2: visas of format A. */
const MRVA: MrzLayout = {
  ...secondLine,
  format: 'MRV-A',
  lines: 2,
  length: 44,
  name: at(1, 6, 44),
  optional: [at(2, 29, 44)],
  numberRunsOver: false,
};

/** Doc 9303-7, 5.2: visas of format B. */
const MRVB: MrzLayout = {
  ...secondLine,
  format: 'MRV-B',
  lines: 2,
  length: 36,
  name: at(1, 6, 36),
  optional: [at(2, 29, 36)],
  numberRunsOver: false,
};

export const LAYOUTS: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD1,
  TD2,
  TD3,
  'MRV-A': MRVA,
  'MRV-B': MRVB,
};
