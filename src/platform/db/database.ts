import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnValues } from './column-values.ts';
import type { DB } from './schema.ts';

/** The product's database as the queries see it: camelCase names, typed by the migrated schema. */
export type Database = Kysely<DB>;

export interface DatabaseOptions {
  /** Most connections at once. */
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** A query that takes longer is a bug; it must not hold a connection that others wait for. */
  readonly statementTimeoutMs?: number;
  /** An idle connection broke (a restart of the server); the pool has replaced it already. */
  readonly onConnectionLost?: (error: Error) => void;
}

function openPool(url: string, options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.applicationName ?? 'tirkeu',
    statement_timeout: options.statementTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 5000,
    types: columnValues,
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', options.onConnectionLost ?? (() => {}));
  return pool;
}

/**
 * Opens the database; nothing is sent before the first query, and `destroy()` closes it.
 * Tables and columns are camelCase in code and snake_case in SQL; the keys of jsonb values are data
 * and stay as they are, also those that `jsonObjectFrom` makes: name such columns in camelCase there.
 */
export function openDatabase(url: string, options: DatabaseOptions): Database {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: openPool(url, options) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
