import {
  createPusher,
  createTexter,
  type Mailer,
  type SendingMeans,
} from '../notifications/index.ts';
import type { Config } from '../platform/config/index.ts';
import type { Services } from '../registration/index.ts';
import { pushKeys } from './push-keys.ts';
import { linkOrCodeFor } from './services.ts';

/** With what messages are sent, as the settings say. The mailer's connections are the caller's to end. */
export async function composeSending(
  config: Config,
  services: Services,
  mailer: Mailer | null,
): Promise<SendingMeans> {
  const { ladder, quietHours, sms } = config;
  const vapid = await pushKeys(config);
  return {
    db: services.db,
    clock: services.clock,
    mailer,
    pusher: vapid && createPusher({ vapid, loopback: config.mode === 'demo' }),
    texter: sms ? createTexter(sms) : null,
    ladder,
    quietHours,
    linkOrCodeFor: (message) => linkOrCodeFor(services, message),
  };
}
