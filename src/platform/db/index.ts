export { assertMigrated } from './assert-migrated.ts';
export { explainConnection } from './connection-problem.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export { type EmbeddedDatabase, type EmbeddedOptions, openEmbedded } from './embedded/index.ts';
export { inTransaction, type TransactionOptions } from './in-transaction.ts';
export { type MigrateOptions, migrate } from './migrate.ts';
export { DatabaseProblem } from './problem.ts';
export type { DB } from './schema.ts';
export { isSqlState, violatedConstraint } from './sql-state.ts';
