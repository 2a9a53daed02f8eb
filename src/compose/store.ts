import type { Config } from '../platform/config/index.ts';
import {
  assertMigrated,
  type Database,
  explainConnection,
  migrate,
  openDatabase,
  openEmbedded,
} from '../platform/db/index.ts';
import type { Logger } from '../platform/telemetry/index.ts';

/** Connections for everything but the worker, which has its own. */
const CONNECTIONS = 16;

/** The migrated database, whoever runs it. */
export interface Store {
  readonly db: Database;
  readonly applicationUrl: string;
  /** The migrations that were applied on opening. */
  readonly applied: readonly string[];
  /** Ends a server that is ours and that nobody else uses. */
  readonly stopServer: () => Promise<void>;
}

/**
 * Opens what the settings name, else the embedded server; `exclusive` for the product itself.
 * @throws DatabaseProblem with one line for the operator
 */
export async function openStore(
  config: Config,
  logger: Logger,
  exclusive: boolean,
): Promise<Store> {
  const { databaseUrl, ownerDatabaseUrl } = config;
  if (!databaseUrl) return openEmbeddedStore(config, logger, exclusive);
  const applied = ownerDatabaseUrl ? await migrateGiven(ownerDatabaseUrl, databaseUrl) : [];
  const db = openPool(databaseUrl, logger);
  try {
    await explainConnection('DATABASE_URL', assertMigrated(db));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, applicationUrl: databaseUrl, applied, stopServer: async () => {} };
}

function migrateGiven(ownerUrl: string, applicationUrl: string): Promise<string[]> {
  return explainConnection('TIRKEU_OWNER_DATABASE_URL', migrate({ ownerUrl, applicationUrl }));
}

async function openEmbeddedStore(
  { dataFolder }: Config,
  logger: Logger,
  exclusive: boolean,
): Promise<Store> {
  const log = (line: string) => logger.info(line);
  const server = await openEmbedded({ dataFolder, exclusive, log });
  const { ownerUrl, applicationUrl } = server;
  const stopServer = () => server.stop();
  try {
    const applied = await migrate({ ownerUrl, applicationUrl });
    return { db: openPool(applicationUrl, logger), applicationUrl, applied, stopServer };
  } catch (error) {
    await stopServer();
    throw error;
  }
}

function openPool(url: string, logger: Logger): Database {
  return openDatabase(url, {
    max: CONNECTIONS,
    onConnectionLost: (error) => logger.warn({ err: error }, 'lost a database connection'),
  });
}
