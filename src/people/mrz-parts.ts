import { type MrzDate, readBirthDate, readExpiry } from './mrz-date.ts';
import type { MrzLayout, Span } from './mrz-layout.ts';
import { type PrintedNumber, printedNumber } from './mrz-number.ts';

/** An MRZ taken apart by its layout, not yet checked. */
export interface MrzParts {
  readonly layout: MrzLayout;
  readonly text: (span: Span) => string;
  readonly number: PrintedNumber;
  readonly birthDate: MrzDate;
  readonly expiry: MrzDate;
}

/** `lines` have the layout's number and length; `today` is YYYY-MM-DD. */
export function takeApart(layout: MrzLayout, lines: readonly string[], today: string): MrzParts {
  const characters = lines.map((line) => [...line]);
  const text = (span: Span): string =>
    characters[span.line - 1]?.slice(span.first - 1, span.last).join('') ?? '';
  return {
    layout,
    text,
    number: numberOf(layout, text),
    birthDate: readBirthDate(text(layout.birthDate), today),
    expiry: readExpiry(text(layout.expiresOn), today),
  };
}

function numberOf(layout: MrzLayout, text: MrzParts['text']): PrintedNumber {
  const [optional] = layout.optional.map(text);
  return printedNumber(layout, text(layout.number), text(layout.numberDigit), optional ?? '');
}
