import { startProduct } from './compose/index.ts';
import { loadConfig } from './platform/config/index.ts';
import { DatabaseProblem } from './platform/db/index.ts';
import { stopOnSignals } from './platform/http/index.ts';
import { createLogger } from './platform/telemetry/index.ts';

const loaded = loadConfig(process.env);
if (loaded.ok) await start(loaded);
else fail(loaded.problems);

async function start({ config, warnings }: typeof loaded & { ok: true }): Promise<void> {
  const logger = createLogger({ level: config.logLevel });
  for (const warning of warnings) logger.warn(warning);
  try {
    const product = await startProduct(config, logger);
    stopOnSignals(product.stop, process, (code) => process.exit(code));
    for (const line of product.greeting) process.stdout.write(`${line}\n`);
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    fail([error.message]);
  }
}

/** What an operator can mend is said in plain lines, without a stack. */
function fail(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
