import { checkDigit } from './check-digit.ts';
import type { Mrz, MrzFormat } from './mrz.ts';
import { LAYOUTS, type MrzLayout, type Span } from './mrz-layout.ts';
import { printName } from './transliteration.ts';

/** What a document says, names as people write them; dates YYYY-MM-DD, null for an unknown birth. */
export type MrzHolder = Omit<Mrz, 'nameTruncated' | 'format'>;

type Page = string[][];

/**
 * Prints an MRZ for a holder, for specimens, tests and the demo. What does not fit is cut at the end
 * of its field; a number of more than nine characters runs on in TD1 and TD2.
 */
export function composeMrz(format: MrzFormat, holder: MrzHolder): string[] {
  const layout = LAYOUTS[format];
  const page: Page = Array.from({ length: layout.lines }, () => Array(layout.length).fill('<'));
  write(page, layout.documentCode, holder.documentCode);
  write(page, layout.issuingState, holder.issuingState);
  write(page, layout.nationality, holder.nationality);
  write(page, layout.sex, holder.sex === 'X' ? '<' : holder.sex);
  write(page, layout.name, nameField(holder));
  write(page, layout.birthDate, shortDate(holder.birthDate));
  write(page, layout.birthDateDigit, digitOf(page, [layout.birthDate]));
  write(page, layout.expiresOn, shortDate(holder.expiresOn));
  write(page, layout.expiresOnDigit, digitOf(page, [layout.expiresOn]));
  writeNumber(page, layout, holder);
  writeComposite(page, layout);
  return page.map((line) => line.join(''));
}

function write(page: Page, { line, first, last }: Span, text: string): void {
  const characters = [...text].slice(0, last - first + 1);
  page[line - 1]?.splice(first - 1, characters.length, ...characters);
}

function read(page: Page, { line, first, last }: Span): string {
  return page[line - 1]?.slice(first - 1, last).join('') ?? '';
}

function digitOf(page: Page, spans: readonly Span[]): string {
  return digitOfText(spans.map((span) => read(page, span)).join(''));
}

function digitOfText(characters: string): string {
  return String(checkDigit(characters) ?? '<');
}

function nameField({ surname, givenNames }: MrzHolder): string {
  const given = printName(givenNames);
  const field = given === '' ? printName(surname) : `${printName(surname)}<<${given}`;
  return field.replaceAll(' ', '<');
}

function shortDate(date: string | null): string {
  return date === null ? '<<<<<<' : date.slice(2).replaceAll('-', '');
}

function writeNumber(page: Page, layout: MrzLayout, { number, optionalData }: MrzHolder): void {
  write(page, layout.number, number);
  const overrun = layout.numberRunsOver ? number.slice(9) : '';
  const digit = digitOf(page, [layout.number]);
  write(page, layout.numberDigit, overrun === '' ? digit : '<');
  const tail = overrun === '' ? '' : `${overrun}${digitOfText(number)}`;
  const [firstField, lastField] = [layout.optional.at(0), layout.optional.at(-1)];
  if (lastField) write(page, lastField, optionalData);
  if (firstField && tail) write(page, firstField, tail);
  if (layout.personalNumberDigit && firstField) {
    write(page, layout.personalNumberDigit, digitOf(page, [firstField]));
  }
}

function writeComposite(page: Page, { composite }: MrzLayout): void {
  if (composite) write(page, composite.digit, digitOf(page, composite.of));
}
