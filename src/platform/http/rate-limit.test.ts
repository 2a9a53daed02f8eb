import { afterEach, describe, expect, it } from 'vitest';
import type { Limits } from './rate-limit.ts';
import type { HttpServer } from './server.ts';
import { testServer } from './test-server.ts';

let server: HttpServer;
afterEach(() => server.close());

async function limited(limits: Limits = {}, trustProxy: false | number = false): Promise<void> {
  ({ server } = await testServer({ limits, trustProxy }));
  server.get('/law', { config: { rateLimit: { max: 2, timeWindow: 60_000 } } }, async () => 'ok');
}

async function statuses(times: number, headers: Record<string, string> = {}): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    found.push((await server.inject({ url: '/law', headers })).statusCode);
  }
  return found;
}

const accountOf: Limits['accountOf'] = (request) => {
  const account = request.headers['x-test-account'];
  return typeof account === 'string' ? account : undefined;
};

describe('the limit of a route', () => {
  it('answers one request too many with a problem that says when to come back', async () => {
    await limited();
    expect(await statuses(2)).toEqual([200, 200]);
    const answer = await server.inject('/law');
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ code: 'too-many-requests' });
  });

  it('counts accounts apart from each other and from their address', async () => {
    await limited({ accountOf });
    expect(await statuses(3, { 'x-test-account': 'a' })).toEqual([200, 200, 429]);
    expect(await statuses(1, { 'x-test-account': 'b' })).toEqual([200]);
    expect(await statuses(3)).toEqual([200, 200, 429]);
  });

  it('never counts a caller that is exempt', async () => {
    await limited({ isExempt: (request) => request.headers['x-test-demo'] === 'yes' });
    expect(await statuses(5, { 'x-test-demo': 'yes' })).toEqual([200, 200, 200, 200, 200]);
  });

  it('is not escaped by naming another address in a header', async () => {
    await limited();
    expect(await statuses(2)).toEqual([200, 200]);
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.9' })).toEqual([429]);
  });

  it('counts the address that a trusted proxy names, and not what its caller put before it', async () => {
    await limited({}, 1);
    expect(await statuses(2, { 'x-forwarded-for': '203.0.113.9' })).toEqual([200, 200]);
    expect(await statuses(1, { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })).toEqual([429]);
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.10' })).toEqual([200]);
  });

  it('takes a whole IPv6 network of one customer as one', async () => {
    await limited({}, 1);
    expect(await statuses(2, { 'x-forwarded-for': '2001:db8::1' })).toEqual([200, 200]);
    expect(await statuses(1, { 'x-forwarded-for': '2001:db8::2' })).toEqual([429]);
    expect(await statuses(1, { 'x-forwarded-for': '2001:db8:0:1::1' })).toEqual([200]);
  });

  it('of everything else is there too, for addresses that do not exist as well', async () => {
    await limited({ perMinute: 3 });
    const url = '/guess';
    for (let time = 0; time < 3; time += 1) {
      expect((await server.inject(url)).statusCode).toBe(404);
    }
    expect((await server.inject(url)).statusCode).toBe(429);
    expect((await server.inject('/health/live')).statusCode).toBe(200);
  });
});
