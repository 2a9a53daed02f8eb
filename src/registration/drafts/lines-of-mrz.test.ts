import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOfMrz } from './lines-of-mrz.ts';

const FILE = new URL('../../../test/data/mrz-specimens.tsv', import.meta.url);

interface Specimen {
  readonly id: string;
  readonly lines: readonly string[];
}

/** The specimens whose lines are sound: those that can be filed, and the visas. */
function soundSpecimens(): readonly Specimen[] {
  const rows = readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1);
  return rows
    .map((row) => row.split('\t'))
    .filter(([, , , expected]) => expected === 'file' || expected === 'parse')
    .map(([id = '', , mrz = '']) => ({ id, lines: mrz.split('|') }));
}

const specimens = soundSpecimens();

describe('the lines of every specimen', () => {
  it('are there, in each of the shapes', () => {
    const shapes = specimens.map(({ lines }) => `${lines.length} of ${lines[0]?.length}`);
    expect(specimens.length).toBe(15);
    expect(new Set(shapes)).toEqual(new Set(['2 of 44', '2 of 36', '3 of 30']));
  });

  it.each<[string, (lines: readonly string[]) => string]>([
    ['as they are', (lines) => lines.join('\n')],
    ['with other line breaks and empty lines', (lines) => `\r\n${lines.join('\r\n\r\n')}\r\n`],
    ['with spaces around and inside', (lines) => lines.map(spaced).join('\n')],
    ['in one piece', (lines) => lines.join('')],
    ['in one piece, parted by a space', (lines) => lines.join(' ')],
    ['cut into pieces of eleven', (lines) => pieces(lines.join(''), 11).join('\n')],
    ['in lower case', (lines) => lines.join('\n').toLowerCase()],
    ['with ‹ for the filler', (lines) => lines.join('\n').replaceAll('<', '‹')],
    ['with « for the filler', (lines) => lines.join('\n').replaceAll('<', '«')],
    ['with « for two fillers', (lines) => lines.join('\n').replaceAll('<<', '«')],
    ['in full width', (lines) => lines.map(wide).join('\n')],
    ['with marks that show nothing', (lines) => `\ufeff\u200e${lines.join('\u200b\n\u00ad')}`],
  ])('come back when they are pasted %s', (_how, paste) => {
    for (const { id, lines } of specimens)
      expect([id, ...linesOfMrz(paste(lines))]).toEqual([id, ...lines]);
  });
});

describe('what is not put right', () => {
  it('is a text of another length, a letter that no MRZ has, and a line too short', () => {
    expect(linesOfMrz('P<UTO')).toEqual(['P<UTO']);
    expect(linesOfMrz('Pß<UTO\nÜ1')).toEqual(['Pß<UTO', 'Ü1']);
  });

  it('is nothing where nothing was typed', () => {
    expect([linesOfMrz(''), linesOfMrz(' \n\u200b\r\n ')]).toEqual([[], []]);
  });
});

function spaced(line: string): string {
  return `  ${pieces(line, 5).join(' ')}\u00a0\t`;
}

function pieces(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}

function wide(line: string): string {
  return [...line].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
}
