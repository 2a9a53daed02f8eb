import { mkdir } from 'node:fs/promises';
import type { Config } from '../platform/config/index.ts';
import {
  assertMigrated,
  type Database,
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
  /** Ends a server that is ours and that nobody else uses. */
  readonly stopServer: () => Promise<void>;
}

/** Opens what the settings name, else the embedded server; `exclusive` for the product itself. */
export async function openStore(
  config: Config,
  logger: Logger,
  exclusive: boolean,
): Promise<Store> {
  const { databaseUrl, ownerDatabaseUrl } = config;
  if (!databaseUrl) return openEmbeddedStore(config, logger, exclusive);
  if (ownerDatabaseUrl) await migrate({ ownerUrl: ownerDatabaseUrl, applicationUrl: databaseUrl });
  const db = openPool(databaseUrl, logger);
  await assertMigrated(db);
  return { db, applicationUrl: databaseUrl, stopServer: async () => {} };
}

async function openEmbeddedStore(
  { dataFolder }: Config,
  logger: Logger,
  exclusive: boolean,
): Promise<Store> {
  await mkdir(dataFolder, { recursive: true });
  const log = (line: string) => logger.info(line);
  const server = await openEmbedded({ dataFolder, exclusive, log });
  const { ownerUrl, applicationUrl } = server;
  await migrate({ ownerUrl, applicationUrl });
  return { db: openPool(applicationUrl, logger), applicationUrl, stopServer: () => server.stop() };
}

function openPool(url: string, logger: Logger): Database {
  return openDatabase(url, {
    max: CONNECTIONS,
    onConnectionLost: (error) => logger.warn({ err: error }, 'lost a database connection'),
  });
}
