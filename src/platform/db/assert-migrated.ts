import { type Kysely, sql } from 'kysely';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';
import { type AppliedMigration, pendingMigrations } from './migration-log.ts';
import { DatabaseProblem } from './problem.ts';
import { isSqlState } from './sql-state.ts';

async function readApplied<DB>(db: Kysely<DB>): Promise<readonly AppliedMigration[]> {
  try {
    const { rows } =
      await sql<AppliedMigration>`select name, checksum from schema_migration`.execute(db);
    return rows;
  } catch (error) {
    if (isSqlState(error, '42P01')) return [];
    if (!isSqlState(error, '42501')) throw error;
    throw new DatabaseProblem(
      'The database lets this role see nothing: run tirkeu migrate with both URLs, which admits it.',
    );
  }
}

/**
 * For a product that is given the application's URL alone and may not migrate itself. A database
 * that is ahead of the program is accepted: in a rolling update the old version runs on for a while.
 * @throws DatabaseProblem where steps are missing
 */
export async function assertMigrated<DB>(
  db: Kysely<DB>,
  folder = MIGRATIONS_FOLDER,
): Promise<void> {
  const pending = pendingMigrations(readMigrations(folder), await readApplied(db));
  if (pending.length === 0) return;
  throw new DatabaseProblem(
    `The database lacks ${pending.length} migrations: run tirkeu migrate with TIRKEU_OWNER_DATABASE_URL.`,
  );
}
