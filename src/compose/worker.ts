import { createMailer, MESSAGE_SCHEDULES, messageHandlers } from '../notifications/index.ts';
import type { Config } from '../platform/config/index.ts';
import { startWorker, type Worker } from '../platform/jobs/index.ts';
import type { Logger } from '../platform/telemetry/index.ts';
import { lookAtPlaceHandler, type Services, tellPlaceHandler } from '../registration/index.ts';
import { composeSending } from './sending.ts';
import { SWEEP_SCHEDULE, sweepHandler } from './sweep.ts';

const JOBS_AT_ONCE = 4;

/** The worker role: does what the use cases have queued. */
export async function composeWorker(
  config: Config,
  services: Services,
  connectionString: string,
  logger: Logger,
): Promise<Worker> {
  const { smtpUrl, mailFrom } = config;
  const mailer = smtpUrl ? createMailer({ smtpUrl, from: mailFrom }) : null;
  const sending = await composeSending(config, services, mailer);
  const worker = await startWorker({
    connectionString,
    concurrency: JOBS_AT_ONCE,
    logger,
    handlers: [
      ...messageHandlers(sending),
      tellPlaceHandler(services),
      lookAtPlaceHandler(services),
      sweepHandler(services),
    ],
    schedule: [...MESSAGE_SCHEDULES, SWEEP_SCHEDULE],
  });
  return {
    running: () => worker.running(),
    stop: async (withinMs) => {
      await worker.stop(withinMs);
      mailer?.close();
    },
  };
}
