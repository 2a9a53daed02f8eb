import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from './metrics.ts';
import type { HttpServer } from './server.ts';
import { testServer } from './test-server.ts';

let server: HttpServer;
let metrics: Metrics;
beforeEach(async () => {
  metrics = createMetrics();
  ({ server } = await testServer({ metrics, trustProxy: 1 }));
  server.get('/answer/:token', async () => 'ok');
});
afterEach(() => server.close());

describe('the metrics', () => {
  it('time requests by route and never by address', async () => {
    await server.inject('/answer/secret-token');
    await server.inject('/secret-address');
    const { body } = await server.inject('/metrics');
    expect(body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/answer/:token",status="200"} 1',
    );
    expect(body).toContain('route="unknown",status="404"');
    expect(body).not.toContain('secret');
  });

  it('read a gauge when somebody looks, and count', async () => {
    let waiting = 3;
    metrics.gauge('jobs_waiting', 'Jobs that wait.', async () => waiting);
    const countMail = metrics.counter('mails_total', 'Mails sent.');
    countMail();
    expect((await server.inject('/metrics')).body).toMatch(/^jobs_waiting 3$/m);
    waiting = 5;
    countMail();
    const { body } = await server.inject('/metrics');
    expect(body).toMatch(/^jobs_waiting 5$/m);
    expect(body).toMatch(/^mails_total 2$/m);
  });

  it('are shown to this machine only, and not through a proxy on it', async () => {
    expect((await server.inject({ url: '/metrics', remoteAddress: '127.0.0.1' })).statusCode).toBe(
      200,
    );
    expect((await server.inject({ url: '/metrics', remoteAddress: '::1' })).statusCode).toBe(200);
    expect(
      (await server.inject({ url: '/metrics', remoteAddress: '203.0.113.9' })).statusCode,
    ).toBe(404);
    const forwarded = { url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } };
    expect((await server.inject(forwarded)).statusCode).toBe(404);
  });
});
