import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type TestSession } from '../../../../../../test/support/pages.ts';
import { newNetwork } from '../../../../../../test/support/sign-in.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { issueToken } from '../../../../../accounts/index.ts';
import { SESSION_COOKIE } from '../../../session-cookie.ts';

const MOST = 40;
/** Nobody's draft: sending it comes to nothing, and is counted like any other. */
const ADDRESS = '/file/01999999-0000-7000-8000-000000000001/check';

let web: TestWeb;
let one: TestSession;
let other: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  one = await openSession(web, 'one-filer@example.org');
  other = await openSession(web, 'other-filer@example.org');
});
afterAll(() => web.close());

interface Device {
  readonly cookies: Readonly<Record<string, string>>;
  readonly remoteAddress: string;
}

/** A phone that has opened the page once, in a network of its own or in this one. */
async function newDevice(session: TestSession, remoteAddress = newNetwork()): Promise<Device> {
  const { cookies } = await web.server.inject({
    url: ADDRESS,
    cookies: session.cookies,
    remoteAddress,
    headers: { accept: 'text/html' },
  });
  const device = cookies.find(({ name }) => name === 'device');
  expect(device).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/file' });
  return { cookies: { device: device?.value ?? '' }, remoteAddress };
}

function send({ cookies, remoteAddress }: Device, session: TestSession) {
  return web.server.inject({
    method: 'POST',
    url: ADDRESS,
    cookies: { ...cookies, ...session.cookies },
    remoteAddress,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ token: session.formToken }).toString(),
  });
}

async function sendTimes(device: Device, session: TestSession, times: number) {
  const statuses: number[] = [];
  for (let at = 0; at < times; at += 1) {
    statuses.push((await send(device, session)).statusCode);
  }
  return statuses;
}

describe('one device', () => {
  it('sends forty times a day, whoever is signed in on it, and is told to wait', async () => {
    const device = await newDevice(one);
    const half = MOST / 2;
    const statuses = [
      ...(await sendTimes(device, one, half)),
      ...(await sendTimes(device, other, half)),
    ];
    expect(new Set(statuses)).toEqual(new Set([404]));
    const refused = await send(device, other);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(80_000);
    expect(refused.body).toContain('<h1>');
  });

  it('takes nothing away from another one in the same network', async () => {
    const network = newNetwork();
    const busy = await newDevice(one, network);
    await sendTimes(busy, one, MOST + 1);
    const fresh = await newDevice(other, network);
    expect((await send(fresh, other)).statusCode).toBe(404);
  });

  it('that brings no mark of ours, or one that is made up, is counted with its network', async () => {
    const remoteAddress = newNetwork();
    await sendTimes({ cookies: {}, remoteAddress }, one, MOST);
    for (const device of ['', 'x'.repeat(43)]) {
      const unmarked = { cookies: { device }, remoteAddress };
      expect((await send(unmarked, other)).statusCode).toBe(429);
    }
  });

  it('of the demonstration is not counted', async () => {
    const token = await issueToken(web.services.db, {
      accountId: one.accountId,
      purpose: 'session',
      expiresAt: new Date(Date.now() + 3_600_000),
      demo: true,
    });
    const demo = { ...one, cookies: { [SESSION_COOKIE]: token } };
    const device = await newDevice(demo);
    const statuses = await sendTimes(device, demo, MOST + 5);
    expect(statuses).not.toContain(429);
  });
});
