import { describe, expect, it } from 'vitest';
import { testServer } from './test-server.ts';

describe('while somebody works on the system', () => {
  it('says so everywhere but to those who watch the machine, and when to come back', async () => {
    const maintenanceUntil = new Date(Date.now() + 30 * 60_000);
    const { server } = await testServer({ maintenanceUntil });
    server.get('/page', async () => 'open');
    const page = await server.inject({ url: '/page?lang=en' });
    expect(page.statusCode).toBe(503);
    expect(page.json()).toMatchObject({ code: 'maintenance' });
    expect(page.json().detail).toMatch(/^Come back in about (?:29|30) minutes/);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(28 * 60);
    expect((await server.inject({ url: '/health/live' })).statusCode).toBe(200);
    await server.close();
  });

  it('names a time to come also where the announced one has passed', async () => {
    const { server } = await testServer({ maintenanceUntil: new Date(0) });
    const page = await server.inject({ url: '/' });
    expect(page.headers['retry-after']).toBe('300');
    await server.close();
  });
});

describe('a database that is away', () => {
  it('is said as something that passes, not as an error of the reader', async () => {
    const { server } = await testServer();
    server.get('/page', async () => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    });
    const page = await server.inject({ url: '/page' });
    expect(page.statusCode).toBe(503);
    expect(page.json()).toMatchObject({ code: 'unavailable' });
    await server.close();
  });
});
