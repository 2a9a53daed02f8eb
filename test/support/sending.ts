import { linkOrCodeFor } from '../../src/compose/index.ts';
import { messageHandlers, type SendingMeans } from '../../src/notifications/index.ts';
import type { Services } from '../../src/registration/index.ts';

/** The means of the product as the settings give them by default, but with no way out of the machine. */
export function sendingMeans(services: Services, own: Partial<SendingMeans> = {}): SendingMeans {
  return {
    db: services.db,
    clock: services.clock,
    mailer: null,
    pusher: null,
    texter: null,
    ladder: [
      { channel: 'push', minutes: 0 },
      { channel: 'email', minutes: 0 },
      { channel: 'sms', minutes: 240 },
    ],
    quietHours: { from: 22, until: 8 },
    linkOrCodeFor: (message) => linkOrCodeFor(services, message),
    ...own,
  };
}

/** Finds the channels of one message, and tries those whose turn it is by the clock of the means. */
export async function sendMessage(
  means: SendingMeans,
  messageId: string,
  { lastAttempt = true }: { readonly lastAttempt?: boolean } = {},
): Promise<void> {
  const context = { attempt: 1, lastAttempt, signal: new AbortController().signal };
  const run = async (name: string, payload: object) => {
    const handler = messageHandlers(means).find((one) => one.name === name);
    await handler?.run(payload, context);
  };
  await run('send-message', { messageId });
  const tried = new Set<string>();
  for (;;) {
    const due = (await dueSteps(means, messageId)).find((id) => !tried.has(id));
    if (!due) return;
    tried.add(due);
    await run('deliver', { deliveryId: due });
  }
}

async function dueSteps(
  { db, clock }: SendingMeans,
  messageId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select('id')
    .where('messageId', '=', messageId)
    .where('settledAt', 'is', null)
    .where('dueAt', '<=', clock.wall())
    .orderBy('step')
    .execute();
  return rows.map(({ id }) => id);
}
