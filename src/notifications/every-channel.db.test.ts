import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CONDITIONS,
  type Condition,
  startChannels,
  type TestChannels,
} from '../../test/support/channels.ts';
import { newActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { newIin } from '../../test/support/property.ts';
import {
  askTyped,
  messageState,
  sendToTheEnd,
  standingClock,
} from '../../test/support/reaching.ts';
import { sendingMeans } from '../../test/support/sending.ts';
import { reachForOfficers, reachOf, saveSubscription } from './index.ts';

/*
 * Every channel in every condition, in every combination: whatever happens, a message ends, whoever filed
 * sees how, and an officer sees why. And what the filer sees does not move with what they did not type.
 */

type Channel = Condition | 'absent';
const ALL: readonly Channel[] = [...CONDITIONS, 'absent'];
const TYPED = ALL.flatMap((email) => ALL.map((sms) => [email, sms] as const));

let product: TestProduct;
let channels: TestChannels;

beforeAll(async () => {
  product = await startTestProduct();
  channels = await startChannels();
});
afterAll(async () => {
  await channels.close();
  await product.stop();
});

let hosts = 0;

/** What a filer types of the host; an identification number where nothing else is. */
function typedHost(email: Channel, sms: Channel) {
  hosts += 1;
  const host = {
    ...(email === 'absent' ? {} : { email: channels.address(`host${hosts}`, email) }),
    ...(sms === 'absent' ? {} : { phone: `+7701${String(hosts).padStart(7, '0')}` }),
  };
  return Object.keys(host).length === 0 ? { iin: newIin() } : host;
}

/** Whoever has a phone here has an account, which has proved one of the contacts. */
async function makeKnown(host: Readonly<Record<string, string>>, push: Condition): Promise<void> {
  const { accountId } = await newActor(product.db, channels.address(crypto.randomUUID(), 'up'));
  const contacts = Object.entries(host).map(([kind, value]) => ({ kind, value, accountId }));
  await product.db.insertInto('contact').values(contacts.slice(0, 1)).execute();
  const { endpoint, p256dh, auth } = channels.phone(push);
  const phone = { accountId, endpoint, p256dh, auth, agent: '' };
  await saveSubscription(product.db, phone, { loopback: true });
}

/** Asks such a host, sends all there is, and gives what came of it. */
async function ask(push: Channel, email: Channel, sms: Channel) {
  const clock = standingClock();
  const host = typedHost(email, sms);
  if (push !== 'absent') await makeKnown(host, push);
  const { requestId, messageId } = await askTyped(product, host, clock);
  const before = await reachOf(product.db, requestId);
  const means = sendingMeans(product.services, {
    clock,
    pusher: channels.pusher,
    mailer: channels.mailer(email === 'absent' ? 'up' : email),
    texter: channels.texter(sms === 'absent' ? 'up' : sms),
  });
  await sendToTheEnd(means, clock, messageId);
  return {
    before,
    message: await messageState(product, messageId),
    seen: await reachOf(product.db, requestId),
    steps: await reachForOfficers(product.db, requestId),
  };
}

describe.each(TYPED)('a host with e-mail %s and text messages %s', (email, sms) => {
  const typed = email !== 'absent' || sms !== 'absent';
  const arrives = email === 'up' || sms === 'up';
  const expected = typed ? (arrives ? 'sent' : 'failed') : 'no-channel';

  it(`is ${expected} to whoever filed, whatever becomes of push`, async () => {
    const seen = new Set<string>();
    const all = await Promise.all(
      ALL.map(async (push) => ({ push, ...(await ask(push, email, sms)) })),
    );
    for (const { push, ...asked } of all) {
      seen.add(JSON.stringify([asked.before, asked.seen]));
      const anyhow = arrives || push === 'up' || (!typed && push !== 'absent');
      expect({ push, state: asked.message }).toEqual({ push, state: anyhow ? 'sent' : 'failed' });
      expect(asked.before.state).toBe(typed ? 'sending' : 'no-channel');
      expect(asked.seen.state).toBe(expected);
      for (const step of asked.steps) {
        expect(step.state).toMatch(/^(?:sent|failed|gone|skipped)$/);
        expect(step.settledAt).not.toBeNull();
        if (step.state !== 'sent') expect(step.code).not.toBeNull();
      }
    }
    expect(seen.size).toBe(1);
  });
});
