import { type DOCUMENT_TYPES, type Mrz, parseMrz } from '../../people/index.ts';
import type { Draft } from './draft.ts';

type DocumentType = (typeof DOCUMENT_TYPES)[number];

/**
 * What an MRZ says of a filing's fields, by JSON pointer; null where it leaves a field open. A kind of
 * document that its code does not tell is not among them.
 */
export function fieldsOfMrz(mrz: Mrz): Readonly<Record<string, string | null>> {
  const type = typeOf(mrz.documentCode);
  return {
    '/immigrant/surname': mrz.surname,
    '/immigrant/givenNames': mrz.givenNames,
    '/immigrant/sex': mrz.sex,
    '/immigrant/birthDate': mrz.birthDate,
    '/immigrant/nationality': mrz.nationality,
    '/immigrant/document/number': mrz.number,
    '/immigrant/document/issuingState': mrz.issuingState,
    '/immigrant/document/expiresOn': mrz.expiresOn,
    ...(type ? { '/immigrant/document/type': type } : {}),
  };
}

/**
 * What the lines of a draft's passport say, by JSON pointer, to be shown beside what is typed there.
 * Empty without lines. `today` is YYYY-MM-DD.
 */
export function mrzReading(
  { filing }: Pick<Draft, 'filing'>,
  today: string,
): Readonly<Record<string, string>> {
  const lines = filing.immigrant?.document?.mrz;
  const read = lines && parseMrz(lines, today);
  if (!read?.ok) return {};
  const said = Object.entries(fieldsOfMrz(read.mrz));
  return Object.fromEntries(said.flatMap(([pointer, value]) => (value ? [[pointer, value]] : [])));
}

/**
 * The kind of document that a code tells. Of the second letters of a passport PD alone is trusted:
 * Doc 9303-4, 4.4 gives them meanings (PO official, PS stateless) that issuers were free in before,
 * and China prints PO in ordinary passports. A and C of cards are official documents of a state, but
 * AC is a crew member's certificate (Doc 9303-5, 4.2.2).
 */
function typeOf(code: string): DocumentType | null {
  if (code === 'PD') return 'diplomatic-passport';
  if (code.startsWith('P')) return 'passport';
  return /^[IAC]/.test(code) && code !== 'AC' ? 'national-id' : null;
}
