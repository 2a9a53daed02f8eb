import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crossingRecord } from '../../../test/support/crossings.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { lossReport } from '../../../test/support/lost-documents.ts';
import { newAddress, newCode, propertyRecord } from '../../../test/support/property.ts';
import { type Ended, runProgram } from '../../../test/support/run-program.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-import-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** A crossing of yesterday: the command goes by the wall clock. */
const crossedAt = new Date(Date.now() - 86_400_000).toISOString();

function line(changes: Parameters<typeof crossingRecord>[0] = {}): string {
  return JSON.stringify(crossingRecord({ crossedAt, ...changes }));
}

function fileOf(lines: readonly string[]): string {
  const file = path.join(folder, 'crossings.jsonl');
  writeFileSync(file, lines.map((one) => `${one}\n`).join(''));
  return file;
}

function importFile(file: string, input = '', feed = 'border-crossings'): Promise<Ended> {
  const settings = {
    DATABASE_URL: database.applicationUrl,
    TIRKEU_OWNER_DATABASE_URL: database.ownerUrl,
    TIRKEU_DATA: folder,
  };
  return runProgram(['bin/tirkeu.mjs', 'import', feed, file], settings, input);
}

async function countCrossings(): Promise<unknown> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from border_crossing`.execute(database.db);
  return rows[0]?.count;
}

async function lastEntry(): Promise<unknown> {
  const { rows } = await sql`select actor_kind, actor_id, action, purpose from audit_entry
    order by id desc limit 1`.execute(database.db);
  return rows[0];
}

/** Ways in which a line is broken, and what is said of it. */
const BROKEN = [
  [() => line({ birthDate: '17.05.1990' }), '/birthDate: not-a-date'],
  [() => line({ direction: 'up', surname: '' }), '/direction: not-one-of, /surname: too-short'],
  [() => line({ document: { number: 'ЖЖ1234567' } }), '/document/number: bad-document-number'],
  [() => line({ document: { series: 'KARIMOV' } }), '/document: unknown-field'],
  [() => line({ 'KARIMOV\u001b[2J': 1 }), 'unknown-field'],
  [() => '{"id": "cut', 'not-json'],
  [() => `[${line()}]`, 'wrong-type'],
  [() => line({ surname: 'K'.repeat(70_000) }), 'too-long'],
] as const;

describe('tirkeu import border-crossings', () => {
  it('takes the good of 20,000 lines, names each bad one, and changes nothing a second time', async () => {
    const expected: string[] = [];
    const lines = Array.from({ length: 20_000 }, (_, at) => {
      if (at % 100 !== 99) return line({ document: { number: `N${at}` } });
      const [broken, said] = BROKEN[((at - 99) / 100) % BROKEN.length] ?? BROKEN[0];
      expected.push(`line ${at + 1}: ${said}`);
      return broken();
    });
    const file = fileOf(lines);
    const first = await importFile(file);
    expect(first.stderr.trimEnd().split('\n')).toEqual(expected);
    expect(first.stdout).toBe('19800 taken, 0 known, 200 refused\n');
    expect(first.code).toBe(1);
    expect(await countCrossings()).toBe(19_800);
    expect(await lastEntry()).toEqual({
      actorKind: 'system',
      actorId: null,
      action: 'crossings-recorded',
      purpose: '19800 taken, 0 known, 200 refused',
    });
    const second = await importFile(file);
    expect(second.stdout).toBe('0 taken, 19800 known, 200 refused\n');
    expect(second.stderr).toBe(first.stderr);
    expect(await countCrossings()).toBe(19_800);
  }, 60_000);

  it('ends with 0 where nothing was bad; empty lines, CRLF and a mark at the start are none', async () => {
    const input = `\uFEFF${line()}\r\n\r\n   \n${line()}`;
    const { code, stdout, stderr } = await importFile('-', input);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '2 taken, 0 known, 0 refused\n',
      stderr: '',
    });
  });

  it('names a line whose id was used for another record, and bytes that are no UTF-8', async () => {
    const id = 'used-twice';
    const file = path.join(folder, 'odd.jsonl');
    const latin = Buffer.from(`${line({ surname: 'MÜLLER' })}\n`, 'latin1');
    writeFileSync(
      file,
      Buffer.concat([
        latin,
        Buffer.from([line({ id }), line({ id, checkpoint: 'Khorgos' })].join('\n')),
      ]),
    );
    const { code, stdout, stderr } = await importFile(file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 taken, 0 known, 2 refused\n' });
    expect(stderr).toBe('line 1: not-utf-8\nline 3: /id: id-used-for-another-record\n');
  });

  it('says in one line which file cannot be read', async () => {
    const missing = path.join(folder, 'missing.jsonl');
    const directory = path.join(folder, 'directory');
    mkdirSync(directory);
    for (const file of [missing, directory]) {
      const stderr = `${file} cannot be read.\n`;
      expect(await importFile(file)).toEqual({ code: 1, stdout: '', stderr });
    }
  });
});

describe('tirkeu import lost-documents', () => {
  const report = (changes: Parameters<typeof lossReport>[0] = {}) =>
    JSON.stringify(lossReport({ reportedOn: crossedAt.slice(0, 10), ...changes }));

  it('takes the good lines, names each bad one without its data, and may be run again', async () => {
    const good = Array.from({ length: 1_200 }, (_, at) =>
      report({ document: { number: `L${at}` } }),
    );
    const lines = [
      ...good,
      report({ document: { number: 'ЖЖ1234567' } }),
      report({ reportedOn: '2026-02-30', found: false }),
      report({ KARIMOV: 1, document: { series: 'KARIMOV' } }),
      line(),
      '{"document": "cut',
    ];
    const expected = [
      'line 1201: /document/number: bad-document-number',
      'line 1202: /reportedOn: no-such-day, /found: not-one-of',
      'line 1203: /document: unknown-field, unknown-field',
      'line 1204: /reportedOn: required, unknown-field',
      'line 1205: not-json',
    ];
    const first = await importFile(fileOf(lines), '', 'lost-documents');
    expect(first.stderr.trimEnd().split('\n')).toEqual(expected);
    expect([first.code, first.stdout]).toEqual([1, '1200 taken, 0 known, 5 refused\n']);
    expect(await lastEntry()).toMatchObject({
      action: 'lost-documents-recorded',
      purpose: '1200 taken, 0 known, 5 refused',
    });
    const again = await importFile('-', good.join('\n'), 'lost-documents');
    expect(again).toEqual({ code: 0, stdout: '0 taken, 1200 known, 0 refused\n', stderr: '' });
  });

  it('takes a document off the list that was found again', async () => {
    const document = { number: 'FOUND1' };
    const story = [report({ document }), report({ document, found: true })].join('\n');
    const { stdout } = await importFile('-', story, 'lost-documents');
    expect(stdout).toBe('2 taken, 0 known, 0 refused\n');
    const { rows } = await sql`select 1 from lost_document where number = 'FOUND1'`.execute(
      database.db,
    );
    expect(rows).toEqual([]);
  });
});

describe('tirkeu import property', () => {
  const record = (changes: Parameters<typeof propertyRecord>[0] = {}) =>
    JSON.stringify(propertyRecord(changes));

  it('takes the good lines, names each bad one without its data, and may be run again', async () => {
    const good = Array.from({ length: 1_200 }, () => record());
    const rca = newCode();
    const lines = [
      ...good,
      record({ iin: '900101300812' }),
      record({ iin: undefined, since: '2026-02-30' }),
      record({ KARIMOV: 1, address: { ...newAddress(), kato: 'KARIMOV', KARIMOV: 1 } }),
      record({ rca }),
      record({ rca }),
      '{"id": "cut',
    ];
    const expected = [
      'line 1201: /iin: bad-iin',
      'line 1202: /since: no-such-day, one-owner',
      'line 1203: /address/kato: bad-kato, /address: unknown-field, unknown-field',
      'line 1205: /address: address-differs',
      'line 1206: not-json',
    ];
    const first = await importFile(fileOf(lines), '', 'property');
    expect(first.stderr.trimEnd().split('\n')).toEqual(expected);
    expect([first.code, first.stdout]).toEqual([1, '1201 taken, 0 known, 5 refused\n']);
    expect(await lastEntry()).toMatchObject({
      action: 'property-recorded',
      purpose: '1201 taken, 0 known, 5 refused',
    });
    const again = await importFile('-', good.join('\n'), 'property');
    expect(again).toEqual({ code: 0, stdout: '0 taken, 1200 known, 0 refused\n', stderr: '' });
  });
});
