import { createECDH, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { listSubscriptions } from '../../../../notifications/index.ts';
import { phoneIdOf } from '../browser/phone-id.ts';

const KEY = createECDH('prime256v1').generateKeys('base64url');

let web: TestWeb;
let hosts = 0;
beforeAll(async () => {
  web = await startTestWeb({ vapidPublicKey: KEY });
});
afterAll(() => web.close());

function newHost(): Promise<TestSession> {
  hosts += 1;
  return openSession(web, `phones-${hosts}@example.org`);
}

function subscription() {
  return {
    endpoint: `https://push.example.com/${randomBytes(16).toString('hex')}`,
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
}

async function endpointsOf({ accountId }: TestSession): Promise<readonly string[]> {
  const phones = await listSubscriptions(web.services.db, accountId);
  return phones.map(({ endpoint }) => endpoint);
}

const add = (host: TestSession, fields: Record<string, string>) =>
  postForm(web, '/host/phones', fields, host);

const stop = (host: TestSession, which: string) =>
  postForm(web, '/host/phones/stop', { which }, host);

describe('a phone that a host is told on', () => {
  it('is added by the form of the inbox, and stands there without the secret of its endpoint', async () => {
    const host = await newHost();
    const { endpoint, ...keys } = subscription();
    const added = await add(host, { endpoint, ...keys });
    expect([added.statusCode, added.headers.location]).toEqual([303, '/host']);
    expect(await endpointsOf(host)).toEqual([endpoint]);
    const { body } = await getPage(web, '/host?lang=en', host);
    expect(body).toContain(`data-phone="${await phoneIdOf(endpoint)}"`);
    expect(body).toContain(`data-key="${KEY}"`);
    expect(body).not.toContain(endpoint);
    expect(web.log()).not.toContain(endpoint);
  });

  it('is taken out again, by its own host alone', async () => {
    const [host, other] = [await newHost(), await newHost()];
    const phone = subscription();
    await add(host, phone);
    const which = await phoneIdOf(phone.endpoint);
    await stop(other, which);
    expect(await endpointsOf(host)).toEqual([phone.endpoint]);
    for (const each of ['', 'x', which, which]) {
      expect((await stop(host, each)).statusCode).toBe(303);
    }
    expect(await endpointsOf(host)).toEqual([]);
  });

  it.each([
    ['inside of our own network', { endpoint: 'https://10.0.0.1/push' }],
    ['that is none', { endpoint: 'javascript:alert(1)' }],
    ['without keys', { auth: '' }],
  ])('is none with an endpoint %s, and that is said', async (_what, change) => {
    const host = await newHost();
    const refused = await add(host, { ...subscription(), ...change });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Requests come by e-mail');
    expect(await endpointsOf(host)).toEqual([]);
  });

  it('is added by nobody without a session, nor by a form of another site', async () => {
    const host = await newHost();
    const phone = subscription();
    expect((await postForm(web, '/host/phones', phone)).headers.location).toMatch(/^\/sign-in/);
    expect((await add(host, { ...phone, token: 'x' })).statusCode).toBe(403);
    expect(await endpointsOf(host)).toEqual([]);
  });

  it('leaves a trace each time', async () => {
    const host = await newHost();
    const phone = subscription();
    await add(host, phone);
    await getPage(web, '/host', host);
    await stop(host, await phoneIdOf(phone.endpoint));
    const entries = await web.services.db
      .selectFrom('auditEntry')
      .select('action')
      .where('actorId', '=', host.accountId)
      .where('action', 'like', 'push-%')
      .orderBy('id')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual([
      'push-added',
      'push-listed',
      'push-removed',
    ]);
  });
});

describe('what the service worker needs to subscribe anew', () => {
  it('is told to whoever is signed in', async () => {
    const host = await newHost();
    const { body } = await getPage(web, '/host/phones', host);
    expect(JSON.parse(body)).toEqual({ key: KEY, token: host.formToken });
    expect((await getPage(web, '/host/phones')).statusCode).toBe(303);
  });
});

it('no push is offered where the product has no key for it', async () => {
  const plain = await startTestWeb();
  const host = await openSession(plain, 'plain@example.org');
  const { body } = await getPage(plain, '/host', host);
  expect(body).not.toContain('id="phone"');
  await plain.close();
});
