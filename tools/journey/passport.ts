import { readFile } from 'node:fs/promises';
import { type Mrz, parseMrz } from '../../src/people/index.ts';

const SPECIMENS = new URL('../../test/data/mrz-specimens.tsv', import.meta.url);
const DEFAULT_ROW = 'uto';

/** The MRZ lines that the arguments give: the lines themselves, or the id of a specimen. */
export async function linesFrom(args: readonly string[]): Promise<readonly string[]> {
  if (args.length >= 2) return args;
  const [wanted = DEFAULT_ROW] = args;
  if (wanted.includes('|')) return wanted.split('|');
  const rows = (await readFile(SPECIMENS, 'utf8')).split('\n').map((row) => row.split('\t'));
  const mrz = rows.find(([id]) => id === wanted)?.[2];
  if (!mrz) throw new Error(`There is no specimen "${wanted}" in test/data/mrz-specimens.tsv.`);
  return mrz.split('|');
}

/** What a person would copy from the page with the MRZ; null where the lines cannot be read. */
export function typedFrom(lines: readonly string[], today: string) {
  const parsed = parseMrz(lines, today);
  return parsed.ok ? particularsOf(parsed.mrz, lines) : null;
}

function particularsOf(mrz: Mrz, lines: readonly string[]) {
  return {
    surname: mrz.surname,
    givenNames: mrz.givenNames,
    sex: mrz.sex,
    birthDate: mrz.birthDate ?? '',
    nationality: mrz.nationality,
    document: {
      type: mrz.documentCode.startsWith('P') ? 'passport' : 'national-id',
      number: mrz.number,
      issuingState: mrz.issuingState,
      expiresOn: mrz.expiresOn,
      mrz: [...lines],
    },
  };
}
