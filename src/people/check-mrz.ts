import { characterValue, checkDigit } from './check-digit.ts';
import type { MrzFault, MrzFaultField, Sex } from './mrz.ts';
import type { MrzDate } from './mrz-date.ts';
import type { MrzParts } from './mrz-parts.ts';

const SEXES: Readonly<Record<string, Sex>> = { M: 'M', F: 'F', X: 'X', '<': 'X' };

/** The sex that its character means; undefined for a character that means none. */
export function readSex({ layout, text }: MrzParts): Sex | undefined {
  return SEXES[text(layout.sex)];
}

/**
 * All faults of an MRZ whose layout is known. A wrong digit breaks the composite too, so the
 * composite is named only when no other digit explains it. Characters outside the alphabet have been
 * named before and are passed over.
 */
export function checkMrz(parts: MrzParts): MrzFault[] {
  const { layout, text, number } = parts;
  const guarded = [
    ...digitFault('number', number.characters, number.digit),
    ...dateFault('birthDate', text(layout.birthDate), text(layout.birthDateDigit), parts.birthDate),
    ...dateFault('expiresOn', text(layout.expiresOn), text(layout.expiresOnDigit), parts.expiry),
    ...personalNumberFault(parts),
  ];
  const explained = guarded.some((fault) => fault.code === 'wrong-check-digit');
  return [...sexFault(parts), ...guarded, ...(explained ? [] : compositeFault(parts))];
}

/** No check digit guards the sex: a character that means none is named by its place. */
function sexFault(parts: MrzParts): MrzFault[] {
  const { line, first } = parts.layout.sex;
  const isForeign = characterValue(parts.text(parts.layout.sex)) === null;
  if (isForeign || readSex(parts)) return [];
  return [{ code: 'mrz-alphabet', field: 'alphabet', params: { line, position: first } }];
}

function digitFault(field: MrzFaultField, characters: string, printed: string): MrzFault[] {
  const computed = checkDigit(characters);
  if (computed === null || characterValue(printed) === null) return [];
  return String(computed) === printed ? [] : [{ code: 'wrong-check-digit', field }];
}

function dateFault(
  field: MrzFaultField,
  characters: string,
  printed: string,
  date: MrzDate,
): MrzFault[] {
  const wrong = digitFault(field, characters, printed);
  if (wrong.length > 0 || checkDigit(characters) === null) return wrong;
  return date === 'impossible' ? [{ code: 'no-such-day', field }] : [];
}

/** The check digit of an unused personal number may be a zero or a filler (Doc 9303-4, 4.2.2). */
function personalNumberFault({ layout, text }: MrzParts): MrzFault[] {
  const [personalNumber] = layout.optional;
  if (!layout.personalNumberDigit || !personalNumber) return [];
  const characters = text(personalNumber);
  const printed = text(layout.personalNumberDigit);
  if (printed === '<' && /^<+$/.test(characters)) return [];
  return digitFault('personalNumber', characters, printed);
}

function compositeFault({ layout, text }: MrzParts): MrzFault[] {
  if (!layout.composite) return [];
  const characters = layout.composite.of.map(text).join('');
  return digitFault('composite', characters, text(layout.composite.digit));
}
