import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument, parseMrz } from './index.ts';

const TODAY = '2026-11-23';
const FILE = new URL('../../test/data/mrz-specimens.tsv', import.meta.url);

type Specimen = Readonly<Record<string, string>>;

function readSpecimens(): Specimen[] {
  const [header = '', ...rows] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function linesOf(specimen: Specimen): string[] {
  return (specimen['mrz'] ?? '').split('|');
}

/** The particulars of a row as a person would type them; empty cells are left out. */
function typedFrom(specimen: Specimen): Parameters<typeof checkDocument>[0] {
  const cell = (column: string): string | undefined => specimen[column] || undefined;
  const sex = cell('sex');
  return {
    surname: cell('surname'),
    givenNames: specimen['givenNames'],
    birthDate: cell('birthDate'),
    sex: sex === 'M' || sex === 'F' || sex === 'X' ? sex : undefined,
    nationality: cell('nationality'),
    document: { number: cell('number'), expiresOn: cell('expiresOn'), mrz: linesOf(specimen) },
  };
}

const specimens = readSpecimens();
const readable = specimens.filter((row) => row['expected'] !== 'refuse');
const refused = specimens.filter((row) => row['expected'] === 'refuse');
const identityDocuments = readable.filter((row) => row['expected'] !== 'parse');
const visas = readable.filter((row) => row['expected'] === 'parse');

describe('the specimens', () => {
  it('are all there, of every kind', () => {
    expect([identityDocuments.length, visas.length, refused.length]).toEqual([16, 2, 7]);
  });

  it.each(readable)('$id parses to its values', (row) => {
    const columns = ['format', 'surname', 'givenNames', 'number', 'nationality'];
    columns.push('birthDate', 'sex', 'expiresOn');
    const expected = Object.fromEntries(columns.map((column) => [column, row[column]]));
    expect(parseMrz(linesOf(row), TODAY)).toMatchObject({ ok: true, mrz: expected });
  });

  it.each(identityDocuments)('$id typed as it is printed has nothing wrong', (row) => {
    expect(checkDocument(typedFrom(row), TODAY)).toEqual({ errors: [], nameDiffers: false });
  });

  it.each(visas)('$id is no identity document', (row) => {
    expect(checkDocument(typedFrom(row), TODAY).errors).toEqual([
      { pointer: '/immigrant/document/mrz', code: 'not-an-identity-document' },
    ]);
  });

  it.each(refused)('$id is refused at its field alone', (row) => {
    expect(parseMrz(linesOf(row), TODAY).ok).toBe(false);
    const pointers = checkDocument(typedFrom(row), TODAY).errors.map((error) => error.pointer);
    expect(pointers).toEqual([row['field']]);
  });

  it.each([
    ['bad-number', 'wrong-check-digit'],
    ['bad-birth', 'wrong-check-digit'],
    ['bad-expiry', 'wrong-check-digit'],
    ['bad-composite', 'wrong-check-digit'],
    ['short-line', 'mrz-length'],
    ['bad-char', 'mrz-alphabet'],
    ['no-such-day', 'no-such-day'],
  ])('%s is refused as %s', (id, code) => {
    const row = specimens.find((specimen) => specimen['id'] === id) ?? {};
    expect(checkDocument(typedFrom(row), TODAY).errors.map((error) => error.code)).toEqual([code]);
  });
});
