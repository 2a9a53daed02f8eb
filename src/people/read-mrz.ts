import { checkMrz, readSex } from './check-mrz.ts';
import type { Mrz, MrzFault } from './mrz.ts';
import { readName } from './mrz-name.ts';
import { type MrzParts, takeApart } from './mrz-parts.ts';
import { recogniseMrz } from './recognise-mrz.ts';

/** An MRZ as far as it can be read: an expiry that is no day leaves null. */
export type ReadableMrz = Omit<Mrz, 'expiresOn'> & { readonly expiresOn: string | null };

/** `readable` is null when the layout is unknown or a character is outside the alphabet. */
export interface MrzReading {
  readonly readable: ReadableMrz | null;
  readonly faults: readonly MrzFault[];
}

/** Reads what can be read and names every fault at once. `today` (YYYY-MM-DD) settles the centuries. */
export function readMrz(lines: readonly string[], today: string): MrzReading {
  const trimmed = lines.map((line) => line.trim());
  const { layout, faults } = recogniseMrz(trimmed);
  if (!layout) return { readable: null, faults };
  const parts = takeApart(layout, trimmed, today);
  return {
    readable: faults.length > 0 ? null : fieldsOf(parts),
    faults: [...faults, ...checkMrz(parts)],
  };
}

function fieldsOf(parts: MrzParts): ReadableMrz {
  const { layout, text, number, birthDate, expiry } = parts;
  return {
    format: layout.format,
    documentCode: withoutFillers(text(layout.documentCode)),
    issuingState: withoutFillers(text(layout.issuingState)),
    ...readName(text(layout.name)),
    number: withoutFillers(number.characters),
    nationality: withoutFillers(text(layout.nationality)),
    birthDate: typeof birthDate === 'object' ? birthDate.day : null,
    sex: readSex(parts) ?? 'X',
    expiresOn: typeof expiry === 'object' ? expiry.day : null,
    optionalData: optionalDataOf(parts),
  };
}

/** TD1 has two optional fields, the first of which may begin with the rest of the number. */
function optionalDataOf({ layout, text, number }: MrzParts): string {
  const fields = [number.optional, ...layout.optional.slice(1).map(text)];
  return fields.join('<').split('<').filter(Boolean).join(' ');
}

function withoutFillers(characters: string): string {
  return characters.replaceAll('<', '');
}
