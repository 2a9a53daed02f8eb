// Straight to the store: the index would load the whole web server for every command.
import { openStore, type Store } from '../../compose/store.ts';
import type { Config } from '../../platform/config/index.ts';
import { createLogger } from '../../platform/telemetry/index.ts';

/** Only what an operator has to know, and never between the lines of the result. */
const logger = createLogger({
  level: 'warn',
  destination: { write: (line) => void process.stderr.write(line) },
});

/**
 * Runs `work` on the migrated database that the settings name, beside a running product or without
 * one, and closes what it opened whatever happens.
 * @throws OperatorProblem where the database cannot be used
 */
export async function withStore<Result>(
  config: Config,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(config, logger, false);
  try {
    return await work(store);
  } finally {
    await store.db.destroy();
    await store.stopServer();
  }
}
