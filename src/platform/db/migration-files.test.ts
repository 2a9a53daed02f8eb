import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMigrations } from './migration-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string) => writeFileSync(path.join(folder, name), 'select 1;\n');

describe('the files of the schema', () => {
  it('come in the order of their numbers, each with the SHA-256 of its text', () => {
    for (const name of ['0010_b.sql', '0002_a.sql', 'README.md']) write(name);
    expect(readMigrations(folder)).toEqual([
      expect.objectContaining({ name: '0002_a.sql', sql: 'select 1;\n' }),
      expect.objectContaining({
        name: '0010_b.sql',
        checksum: '4a45092ccf992ea92250053a80b931b787924ba61648f420555511b84f10ab6c',
      }),
    ]);
  });

  it('are refused when two have the same number', () => {
    for (const name of ['0002_a.sql', '0002_b.sql']) write(name);
    expect(() => readMigrations(folder)).toThrow(/0002_b\.sql/);
  });

  it('are refused when one is named otherwise', () => {
    write('2_a.sql');
    expect(() => readMigrations(folder)).toThrow(/2_a\.sql/);
  });

  it('of the product itself are named as they must be', () => {
    expect(readMigrations().length).toBeGreaterThan(0);
  });
});
