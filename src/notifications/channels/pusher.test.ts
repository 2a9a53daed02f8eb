import { createECDH } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type HttpAnswer, startHttpReceiver } from '../../../test/support/http-receiver.ts';
import { testPhone, vapidClaims } from '../../../test/support/push-receiver.ts';
import { createPusher } from './pusher.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const pair = createECDH('prime256v1');
const vapid = {
  publicKey: pair.generateKeys('base64url'),
  privateKey: pair.getPrivateKey('base64url').padStart(43, 'A'),
  subject: 'mailto:operator@registration.example',
};
const message = { payload: '{"title":"Сәлем"}', topic: 'a'.repeat(32), urgent: true };
const signal = new AbortController().signal;

async function pushService(answer: HttpAnswer | null) {
  const receiver = await startHttpReceiver(() => answer);
  closing.push(() => receiver.close());
  return receiver;
}

function targetAt(endpoint: string, phone = testPhone()) {
  const [p256dh, auth] = [phone.p256dh, phone.auth].map((key) => Buffer.from(key, 'base64url'));
  if (!p256dh || !auth) throw new Error('The phone of the test has no keys');
  return { endpoint, p256dh, auth };
}

function pusher(timeoutMs = 5_000) {
  return createPusher({ vapid, loopback: true, timeoutMs });
}

describe('a phone of the tests', () => {
  it('reads the example of RFC 8291, section 5', () => {
    const phone = testPhone({
      privateKey: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    });
    const body =
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml' +
      'mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT' +
      'pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN';
    expect(phone.read(Buffer.from(body, 'base64url'))).toBe(
      'When I grow up, I want to be a watermelon',
    );
  });
});

describe('a push', () => {
  it('reaches the phone encrypted for it alone, and says who we are', async () => {
    const service = await pushService({ status: 201 });
    const phone = testPhone();
    const target = targetAt(`${service.origin}/push/1`, phone);
    expect(await pusher().send(target, message, signal)).toEqual({ accepted: true });
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = service.received;
    expect(headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: '86400',
      urgency: 'high',
      topic: message.topic,
    });
    expect(body.includes('title')).toBe(false);
    expect(phone.read(body)).toBe(message.payload);
    expect(() => testPhone().read(body)).toThrow();
    const claims = vapidClaims(headers['authorization'], vapid.publicKey);
    expect(claims).toMatchObject({ aud: service.origin, sub: vapid.subject });
    expect(claims.exp).toBeLessThanOrEqual(Date.now() / 1_000 + 24 * 3_600);
  });

  it.each([
    [404, { permanent: true, code: 'gone', reply: 404 }],
    [410, { permanent: true, code: 'gone', reply: 410 }],
    [403, { permanent: true, code: 'refused', reply: 403 }],
    [413, { permanent: true, code: 'refused', reply: 413 }],
    [302, { permanent: true, code: 'refused', reply: 302 }],
    [503, { permanent: false, code: 'unavailable', reply: 503 }],
  ])('answered with %i is %j', async (status, failure) => {
    const service = await pushService({ status, headers: { location: '/elsewhere' } });
    const outcome = await pusher().send(targetAt(`${service.origin}/x`), message, signal);
    expect(outcome).toEqual({ accepted: false, ...failure });
    expect(service.received).toHaveLength(1);
  });

  it('is tried again when asked to, after as long as asked, but within hours', async () => {
    const waits: unknown[] = [];
    for (const asked of ['90', 'Thu, 01 Jan 2099 00:00:00 GMT', 'soon']) {
      const service = await pushService({ status: 429, headers: { 'retry-after': asked } });
      const outcome = await pusher().send(targetAt(`${service.origin}/x`), message, signal);
      waits.push('retryAfterMs' in outcome ? outcome.retryAfterMs : undefined);
    }
    expect(waits).toEqual([90_000, 6 * 3_600_000, undefined]);
  });

  it('to a service that never answers is given up after its time', async () => {
    const service = await pushService(null);
    const outcome = await pusher(50).send(targetAt(`${service.origin}/x`), message, signal);
    expect(outcome).toEqual({ accepted: false, permanent: false, code: 'unavailable' });
  });

  it.each([
    'http://127.0.0.1:1/x',
    'https://127.0.0.1:1/x',
    'https://localhost:1/x',
    'https://10.0.0.7/x',
  ])('never goes to %s in production, whatever a phone has given', async (endpoint) => {
    const strict = createPusher({ vapid, loopback: false, timeoutMs: 50 });
    expect(await strict.send(targetAt(endpoint), message, signal)).toEqual({
      accepted: false,
      permanent: true,
      code: 'gone',
    });
  });
});
