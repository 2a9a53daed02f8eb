import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Condition,
  startChannels,
  type TestChannels,
} from '../../../test/support/channels.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { vapidClaims } from '../../../test/support/push-receiver.ts';
import {
  askTyped,
  messageState,
  type StandingClock,
  standingClock,
  stepsOf,
  type TypedAsking,
} from '../../../test/support/reaching.ts';
import { sendingMeans, sendMessage } from '../../../test/support/sending.ts';
import {
  listSubscriptions,
  messageHandlers,
  reachOf,
  type SendingMeans,
  saveSubscription,
} from '../index.ts';

let product: TestProduct;
let channels: TestChannels;
let clock: StandingClock;
beforeAll(async () => {
  product = await startTestProduct();
  channels = await startChannels();
});
beforeEach(() => {
  clock = standingClock();
});
afterAll(async () => {
  await channels.close();
  await product.stop();
});

let hosts = 0;

function newHost() {
  hosts += 1;
  const phone = `+7702${String(hosts).padStart(7, '0')}`;
  return { email: channels.address(`host${hosts}`, 'up'), phone };
}

function means(own: Partial<SendingMeans> = {}): SendingMeans {
  const { pusher } = channels;
  const [mailer, texter] = [channels.mailer('up'), channels.texter('up')];
  return sendingMeans(product.services, { clock, pusher, mailer, texter, ...own });
}

async function knownHost(email: string, language = 'en'): Promise<TestActor> {
  const actor = await newActor(product.db, email);
  await product.db
    .updateTable('account')
    .set({ language })
    .where('id', '=', actor.accountId)
    .execute();
  return actor;
}

async function addPhone({ accountId }: TestActor, condition: Condition) {
  const phone = channels.phone(condition);
  const { endpoint, p256dh, auth } = phone;
  const subscription = { accountId, endpoint, p256dh, auth, agent: 'Chrome, Android' };
  await saveSubscription(product.db, subscription, { loopback: true });
  return phone;
}

function postedTo(endpoint: string) {
  return channels.posted.filter(({ path }) => path === new URL(endpoint).pathname);
}

async function setAsking(requestId: string, change: { seenAt?: Date; closedAt?: Date }) {
  await product.db.updateTable('consentRequest').set(change).where('id', '=', requestId).execute();
}

describe('a filing', () => {
  async function traces(host: object) {
    const { messageId } = await askTyped(product, host, clock);
    const jobs = await sql`select task_identifier, max_attempts, run_at <= now() as due
      from graphile_worker.jobs where key = 'message:' || ${messageId}`.execute(product.db);
    const message = await product.db
      .selectFrom('message')
      .select(['accountId', 'language', 'requestId', 'state'])
      .where('id', '=', messageId)
      .executeTakeFirstOrThrow();
    return { jobs: jobs.rows, message: { ...message, requestId: typeof message.requestId } };
  }

  it('leaves the same traces for a host who is known and one who is not', async () => {
    const host = newHost();
    await addPhone(await knownHost(host.email, 'kk'), 'up');
    const known = await traces(host);
    expect(known).toEqual(await traces(newHost()));
    expect(known.jobs).toHaveLength(1);
    expect(known.message.accountId).toBeNull();
  });
});

describe('a host who is known', () => {
  it('is told on the phone in their language, with all that an answer needs', async () => {
    const host = newHost();
    const actor = await knownHost(host.email, 'kk');
    const phone = await addPhone(actor, 'up');
    const over = await askTyped(product, host, clock);
    await setAsking(over.requestId, { closedAt: clock.wall() });
    await askTyped(product, host, clock);
    const { messageId, requestId, registrationId } = await askTyped(product, host, clock);
    await sendMessage(means(), messageId);
    const [push] = postedTo(phone.endpoint);
    const { aud } = vapidClaims(push?.headers.authorization, channels.vapidPublicKey);
    expect(aud).toBe(new URL(phone.endpoint).origin);
    const payload = JSON.parse(phone.read(push?.body ?? Buffer.alloc(0)));
    const path = `/answer/${product.linkTokenOf(requestId)}`;
    const { version } = await product.db
      .selectFrom('registration')
      .select('version')
      .where('id', '=', registrationId)
      .executeTakeFirstOrThrow();
    expect(payload).toMatchObject({
      title: 'TESTOV PROBA сізде тұратынын растауыңызды сұрайды',
      lang: 'kk',
      tag: messageId,
      url: path,
      badge: 2,
      answer: { path, version, confirm: 'Растау', decline: 'Бас тарту' },
    });
    expect(await stepsOf(product, messageId)).toEqual(['push sent', 'email sent', 'sms queued']);
  });

  it('is not told on a phone that is gone any more, and is told on the others', async () => {
    const host = newHost();
    const actor = await knownHost(host.email);
    await addPhone(actor, 'gone');
    const kept = await addPhone(actor, 'up');
    const { messageId } = await askTyped(product, host, clock);
    await sendMessage(means(), messageId);
    const left = await listSubscriptions(product.db, actor.accountId);
    expect(left.map(({ endpoint }) => endpoint)).toEqual([kept.endpoint]);
    expect(await stepsOf(product, messageId)).toContain('push sent');
  });
});

describe('at night', () => {
  it('e-mail goes, phones stay silent until the morning, and whoever filed sees it', async () => {
    clock.at(23);
    const both = newHost();
    const { phone } = newHost();
    const actor = await knownHost(both.email);
    const device = await addPhone(actor, 'up');
    const asked = await askTyped(product, both, clock);
    const byPhone = await askTyped(product, { phone }, clock);
    for (const { messageId } of [asked, byPhone]) await sendMessage(means(), messageId);
    expect(await stepsOf(product, asked.messageId)).toEqual([
      'push held',
      'email sent',
      'sms queued',
    ]);
    expect(await stepsOf(product, byPhone.messageId)).toEqual(['sms held']);
    expect(await reachOf(product.db, byPhone.requestId)).toMatchObject({ state: 'held' });
    clock.at(32);
    for (const { messageId } of [asked, byPhone]) await sendMessage(means(), messageId);
    expect(postedTo(device.endpoint)).toHaveLength(1);
    expect(await reachOf(product.db, byPhone.requestId)).toMatchObject({ state: 'sent' });
  });

  it('a message goes whose reader would have too little time after it', async () => {
    clock.at(23);
    const { messageId } = await askTyped(product, { phone: newHost().phone }, clock);
    const deadline = new Date(clock.now().getTime() + 20 * 3_600_000);
    await product.db.updateTable('message').set({ deadline }).where('id', '=', messageId).execute();
    await sendMessage(means(), messageId);
    expect(await stepsOf(product, messageId)).toEqual(['sms sent']);
  });
});

describe('a later step', () => {
  async function askedAndMailed(): Promise<TypedAsking> {
    const asked = await askTyped(product, newHost(), clock);
    await sendMessage(means(), asked.messageId);
    return asked;
  }

  it('comes four hours later with the link and the code for the desk, where nobody has looked', async () => {
    const { messageId, requestId } = await askedAndMailed();
    const before = channels.posted.length;
    clock.at(16);
    await sendMessage(means(), messageId);
    const [sent] = channels.posted.slice(before);
    const { text, id } = JSON.parse(sent?.body.toString('utf8') ?? '');
    const link = `http://localhost:3000/answer/${product.linkTokenOf(requestId)}`;
    expect(text.replace(/\d/g, '0')).toBe(
      `TESTOV PROBA: Сізде тұра ма? Живёт у вас? ${link} Код: 0000 0000`.replace(/\d/g, '0'),
    );
    expect(id).toBe(messageId);
  });

  it.each([
    ['was seen', 'seenAt', 'seen'],
    ['has ended', 'closedAt', 'ended'],
  ])('is left out where the asking %s', async (_what, column, code) => {
    const { messageId, requestId } = await askedAndMailed();
    await setAsking(requestId, { [column]: clock.wall() });
    clock.at(16);
    await sendMessage(means(), messageId);
    expect(await stepsOf(product, messageId)).toEqual(['email sent', `sms skipped ${code}`]);
    const { state, steps } = await reachOf(product.db, requestId);
    expect({ state, channels: steps.map(({ channel }) => channel) }).toEqual({
      state: 'sent',
      channels: ['email'],
    });
  });

  it('comes at once where the mail was refused, though the host has looked by another way', async () => {
    const host = { ...newHost(), email: channels.address('refused', 'refusing') };
    const { messageId, requestId } = await askTyped(product, host, clock);
    await setAsking(requestId, { seenAt: clock.wall() });
    await sendMessage(means(), messageId);
    expect(await stepsOf(product, messageId)).toEqual(['email failed refused', 'sms sent']);
  });
});

describe('a host who is asked very often', () => {
  it('is told of the thirty-first asking of the day in the morning, known or not', async () => {
    const { email, phone } = newHost();
    const reaches: unknown[] = [];
    for (let asking = 0; asking < 30; asking += 1) await askTyped(product, { email }, clock);
    await knownHost(email);
    const known = await askTyped(product, { email, phone }, clock);
    for (let asking = 0; asking < 30; asking += 1) await askTyped(product, { phone }, clock);
    const unknown = await askTyped(product, { phone, email: newHost().email }, clock);
    for (const { messageId, requestId } of [known, unknown]) {
      await sendMessage(means(), messageId);
      expect(await stepsOf(product, messageId)).toEqual(['email held', 'sms held']);
      reaches.push(await reachOf(product.db, requestId));
    }
    expect(reaches[0]).toMatchObject({ state: 'held' });
    expect(reaches[0]).toEqual(reaches[1]);
    clock.at(32);
    await sendMessage(means(), known.messageId);
    expect(await stepsOf(product, known.messageId)).toContain('email sent');
  });
});

describe('a passing failure', () => {
  it('leaves the step waiting with the code of what was said, and the job to try again', async () => {
    const { phone } = newHost();
    const { messageId, requestId } = await askTyped(product, { phone }, clock);
    const trying = sendMessage(means({ texter: channels.texter('slow') }), messageId, {
      lastAttempt: false,
    });
    await expect(trying).rejects.toThrow('unavailable');
    expect(await stepsOf(product, messageId)).toEqual(['sms queued unavailable']);
    expect(await reachOf(product.db, requestId)).toMatchObject({ state: 'sending' });
    await sendMessage(means(), messageId);
    expect(await stepsOf(product, messageId)).toEqual(['sms sent']);
  });

  it('is put off for as long as the other side asks, with no more tries than before', async () => {
    const { phone } = newHost();
    const { messageId } = await askTyped(product, { phone }, clock);
    const busy = {
      accepted: false,
      permanent: false,
      code: 'unavailable',
      retryAfterMs: 7_200_000,
    } as const;
    await sendMessage(means({ texter: { send: async () => busy } }), messageId, {
      lastAttempt: false,
    });
    const { rows } = await sql<{ runAt: Date; maxAttempts: number; attempts: number }>`
      select j.run_at, j.attempts, j.max_attempts from delivery d
      join graphile_worker.jobs j on j.key = 'delivery:' || d.id
      where d.message_id = ${messageId}`.execute(product.db);
    const runAt = new Date(clock.wall().getTime() + 7_200_000);
    expect(rows).toEqual([{ runAt, attempts: 0, maxAttempts: 11 }]);
  });
});

describe('what no job will see to any more', () => {
  async function endOverlooked(): Promise<void> {
    const handler = messageHandlers(means()).find(({ name }) => name === 'end-overlooked');
    await handler?.run(
      {},
      { attempt: 1, lastAttempt: false, signal: new AbortController().signal },
    );
  }

  async function loseJobs(pattern: string): Promise<void> {
    await sql`select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where key like ${pattern}))`.execute(product.db);
  }

  it('ends, and the next channel has its turn', async () => {
    const { messageId } = await askTyped(product, newHost(), clock);
    const away = means({ mailer: channels.mailer('down') });
    await sendMessage(away, messageId, { lastAttempt: false }).catch(() => undefined);
    clock.at(12);
    await endOverlooked();
    expect(await stepsOf(product, messageId)).toEqual(['email queued unavailable', 'sms queued']);
    await loseJobs('delivery:%');
    await endOverlooked();
    await sendMessage(means(), messageId);
    expect(await stepsOf(product, messageId)).toEqual(['email failed given-up', 'sms sent']);
  });

  it('is a failed message, where it was never found out how to send it', async () => {
    const { messageId, requestId } = await askTyped(product, newHost(), clock);
    await loseJobs(`message:${messageId}`);
    clock.at(3 * 24 + 12);
    await endOverlooked();
    expect(await messageState(product, messageId)).toBe('failed');
    expect(await reachOf(product.db, requestId)).toMatchObject({ state: 'failed' });
  });
});
