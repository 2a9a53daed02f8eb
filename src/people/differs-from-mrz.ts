import type { FieldError } from '../platform/contract/index.ts';
import type { ReadableMrz } from './read-mrz.ts';
import { sameState } from './states.ts';
import type { TypedParticulars } from './typed-particulars.ts';

interface Comparison {
  readonly pointer: string;
  readonly typed: string | undefined;
  /** Empty or null where the MRZ leaves it open: there is nothing to differ from. */
  readonly printed: string | null;
  readonly same: (typed: string, printed: string) => boolean;
}

/** The typed fields that differ from what the MRZ says; the param `mrz` is what it says. */
export function differences(
  typed: TypedParticulars,
  mrz: ReadableMrz,
  today: string,
): FieldError<'differs-from-mrz'>[] {
  return comparisons(typed, mrz, today).flatMap(({ pointer, typed, printed, same }) => {
    if (typed === undefined || !printed || same(typed, printed)) return [];
    return [{ pointer, code: 'differs-from-mrz', params: { mrz: printed } } as const];
  });
}

function comparisons(typed: TypedParticulars, mrz: ReadableMrz, today: string): Comparison[] {
  const document = typed.document ?? {};
  const at = '/immigrant';
  const sameBirth = (a: string, b: string): boolean => sameBirthDate(a, b, today);
  return [
    row(`${at}/document/number`, document.number, mrz.number, sameNumber),
    row(`${at}/birthDate`, typed.birthDate, mrz.birthDate, sameBirth),
    row(`${at}/document/expiresOn`, document.expiresOn, mrz.expiresOn, isEqual),
    row(`${at}/sex`, typed.sex, mrz.sex, sameSex),
    row(`${at}/nationality`, typed.nationality, mrz.nationality, sameState),
    row(`${at}/document/issuingState`, document.issuingState, mrz.issuingState, sameState),
  ];
}

function row(
  pointer: string,
  typed: string | undefined,
  printed: string | null,
  same: Comparison['same'],
): Comparison {
  return { pointer, typed, printed, same };
}

function isEqual(a: string, b: string): boolean {
  return a === b;
}

/** The MRZ has no spaces or hyphens in a number, and fills it up at its end. */
function sameNumber(typed: string, printed: string): boolean {
  return typed.toUpperCase().replace(/[\s<-]/gu, '') === printed;
}

/** An MRZ has no century of birth: who is older than a hundred would else never agree with it. */
function sameBirthDate(typed: string, printed: string, today: string): boolean {
  return typed.slice(2) === printed.slice(2) && typed <= today;
}

/** An unspecified sex in the MRZ agrees with whatever the person says. */
function sameSex(typed: string, printed: string): boolean {
  return printed === 'X' || typed === printed;
}
