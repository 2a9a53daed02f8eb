import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseProblem } from '../problem.ts';

const credentialsSchema = z.strictObject({
  superuser: z.string().min(32),
  owner: z.string().min(32),
  application: z.string().min(32),
});

/** The passwords of the server's three login roles. */
export type Credentials = z.infer<typeof credentialsSchema>;

const FILE = 'postgres-credentials.json';

function makeCredentials(): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), application: password() };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function readCredentials(file: string): Credentials | undefined {
  try {
    return credentialsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new DatabaseProblem(`The database's passwords in ${file} cannot be read.`);
  }
}

/** A link appears whole or not at all, so two first starts at once agree on one set of passwords. */
function writeCredentials(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(makeCredentials()), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    rmSync(draft);
  }
}

/**
 * The passwords kept in the data folder (readable by its owner alone), made on the first call.
 * @throws DatabaseProblem where data exist whose passwords are lost
 */
export function loadCredentials(dataFolder: string, clusterExists: boolean): Credentials {
  const file = path.join(dataFolder, FILE);
  const kept = readCredentials(file);
  if (kept) return kept;
  if (clusterExists) {
    throw new DatabaseProblem(
      `The database in ${dataFolder} has lost its passwords (${file}): restore that file from the backup.`,
    );
  }
  writeCredentials(file);
  return loadCredentials(dataFolder, clusterExists);
}
