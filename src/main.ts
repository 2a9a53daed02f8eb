import { type Product, startProduct } from './compose/index.ts';
import { loadConfig } from './platform/config/index.ts';
import { stopOnSignals } from './platform/http/index.ts';
import { OperatorProblem } from './platform/operator-problem.ts';
import { createLogger } from './platform/telemetry/index.ts';

const loaded = loadConfig(process.env);
if (loaded.ok) await start(loaded);
else fail(loaded.problems);

async function start({ config, warnings }: typeof loaded & { ok: true }): Promise<void> {
  const logger = createLogger({ level: config.logLevel });
  for (const warning of warnings) logger.warn(warning);
  const asked = new AbortController();
  const starting = startProduct(config, logger, asked.signal);
  const stop = () => stopStarted(starting, asked);
  stopOnSignals({ stop }, process, (code) => process.exit(code));
  try {
    const { greeting } = await starting;
    for (const line of greeting) process.stdout.write(`${line}\n`);
  } catch (error) {
    if (asked.signal.aborted) return;
    if (!(error instanceof OperatorProblem)) throw error;
    fail([error.message]);
  }
}

/** A start that a signal met halfway undoes itself: else its database server would stay behind. */
async function stopStarted(starting: Promise<Product>, asked: AbortController): Promise<void> {
  asked.abort();
  const product = await starting.catch(() => undefined);
  await product?.stop.stop();
}

/** What an operator can mend is said in plain lines, without a stack. */
function fail(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
