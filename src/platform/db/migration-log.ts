import type { MigrationFile } from './migration-files.ts';
import { DatabaseProblem } from './problem.ts';

/** What `schema_migration` keeps of a step that was applied. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/**
 * Which steps are still to be applied.
 * @throws DatabaseProblem where an applied step was changed since, or an earlier one was added later:
 * the database would then differ from one made anew
 */
export function pendingMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationFile[] {
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const changed = files.find(
    ({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum,
  );
  if (changed) {
    throw new DatabaseProblem(
      `Migration ${changed.name} was changed after it had been applied: restore it, and write the change as a new migration.`,
    );
  }
  const pending = files.filter(({ name }) => !checksums.has(name));
  assertAfter(pending, applied);
  return pending;
}

function assertAfter(
  pending: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): void {
  const late = pending.find((file) => applied.some(({ name }) => name > file.name));
  if (late) {
    throw new DatabaseProblem(
      `Migration ${late.name} comes before ones that are applied already: give it the next free number.`,
    );
  }
}
