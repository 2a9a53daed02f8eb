import pg from 'pg';
import { APPLICATION_ROLE, admitLogin, ensureApplicationRole } from './application-role.ts';
import { MIGRATIONS_FOLDER, type MigrationFile, readMigrations } from './migration-files.ts';
import { type AppliedMigration, pendingMigrations } from './migration-log.ts';
import { DatabaseProblem } from './problem.ts';
import { migrateWorkerSchema } from './worker-schema.ts';

export interface MigrateOptions {
  /** The role that owns the tables. */
  readonly ownerUrl: string;
  /** The role that the product connects as; it is admitted to the group that the migrations grant to. */
  readonly applicationUrl?: string;
  readonly folder?: string;
}

/** Any constant of our own: two migrations of one database wait for each other. */
const LOCK = 0x74726d67;

const PREPARE = `
  create table if not exists schema_migration (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  grant select on schema_migration to ${APPLICATION_ROLE}`;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function applyOne(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query('begin');
    await client.query(file.sql);
    const row = [file.name, file.checksum];
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', row);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new DatabaseProblem(
      `Migration ${file.name} failed, nothing of it was kept: ${messageOf(error)}`,
    );
  }
}

async function applyAll(client: pg.Client, options: MigrateOptions): Promise<string[]> {
  await ensureApplicationRole(client);
  await client.query(PREPARE);
  const applied = await client.query<AppliedMigration>(
    'select name, checksum from schema_migration',
  );
  const pending = pendingMigrations(
    readMigrations(options.folder ?? MIGRATIONS_FOLDER),
    applied.rows,
  );
  for (const file of pending) await applyOne(client, file);
  await migrateWorkerSchema(client, options.ownerUrl);
  if (options.applicationUrl) await admitLogin(client, options.applicationUrl);
  return pending.map(({ name }) => name);
}

/**
 * Brings the database up to date: each file of `migrations/` once, in one transaction of its own,
 * forward only; then the job queue's schema. May be called any number of times, also at once.
 * @returns the names of the files that were applied now
 * @throws DatabaseProblem with one line for the operator
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const client = new pg.Client({
    connectionString: options.ownerUrl,
    application_name: 'tirkeu migrate',
    // A running product must not queue up behind a step that itself waits for a long transaction.
    lock_timeout: 30_000,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set lock_timeout = 0; set client_min_messages = warning');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('reset lock_timeout');
    return await applyAll(client, options);
  } finally {
    await client.end();
  }
}
