import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** One step of the schema. `checksum` is the SHA-256 of the file in hexadecimal. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const NAME = /^\d{4}_[a-z0-9_]+\.sql$/;

/** A step out of order or a number used twice would give different schemas on different machines. */
function assertNamed(names: readonly string[]): void {
  const numbers = names.map((name) => name.slice(0, 4));
  const wrong =
    names.find((name) => !NAME.test(name)) ??
    names.find((_, index) => numbers.indexOf(numbers[index] ?? '') !== index);
  if (wrong) throw new Error(`Migration ${wrong}: named NNNN_title.sql, each number once`);
}

/** The steps of the schema in the order of their numbers. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): MigrationFile[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  assertNamed(names);
  return names.map((name) => {
    const sql = readFileSync(path.join(folder, name), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
