import { createMailer, sendMessageHandler } from '../notifications/index.ts';
import type { Config } from '../platform/config/index.ts';
import { startWorker, type Worker } from '../platform/jobs/index.ts';
import type { Logger } from '../platform/telemetry/index.ts';
import type { Services } from '../registration/index.ts';
import { linkOrCodeFor } from './services.ts';
import { SWEEP_SCHEDULE, sweepHandler } from './sweep.ts';

const JOBS_AT_ONCE = 4;

/** The worker role: does what the use cases have queued. */
export async function composeWorker(
  { smtpUrl, mailFrom }: Config,
  services: Services,
  connectionString: string,
  logger: Logger,
): Promise<Worker> {
  const mailer = smtpUrl ? createMailer({ smtpUrl, from: mailFrom }) : null;
  const worker = await startWorker({
    connectionString,
    concurrency: JOBS_AT_ONCE,
    logger,
    handlers: [
      sendMessageHandler({
        db: services.db,
        mailer,
        linkOrCodeFor: (message) => linkOrCodeFor(services, message),
      }),
      sweepHandler(services),
    ],
    schedule: [SWEEP_SCHEDULE],
  });
  return {
    running: () => worker.running(),
    stop: async (withinMs) => {
      await worker.stop(withinMs);
      mailer?.close();
    },
  };
}
