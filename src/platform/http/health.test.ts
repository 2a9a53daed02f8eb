import { describe, expect, it } from 'vitest';
import { createReadiness } from './health.ts';
import { testServer } from './test-server.ts';

describe('readiness', () => {
  it('is 200 while every check passes and 503 while one does not, naming it', async () => {
    let database = true;
    const readiness = createReadiness({ database: () => database, worker: async () => true });
    const { server } = await testServer({ readiness });
    expect((await server.inject('/health/ready')).statusCode).toBe(200);
    database = false;
    const answer = await server.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      ready: false,
      stopping: false,
      checks: { database: 'failed', worker: 'ok' },
    });
    await server.close();
  });

  it('says nothing of why a check failed', async () => {
    const readiness = createReadiness({
      database: async () => {
        throw new Error('password authentication failed');
      },
    });
    expect(await readiness.report()).toMatchObject({
      ready: false,
      checks: { database: 'failed' },
    });
  });

  it('does not wait for a check that never answers', async () => {
    const readiness = createReadiness({ database: () => new Promise<boolean>(() => undefined) }, 5);
    expect(await readiness.report()).toMatchObject({
      ready: false,
      checks: { database: 'failed' },
    });
  });

  it('ends when the process begins to stop, while it still lives', async () => {
    const readiness = createReadiness({});
    const { server } = await testServer({ readiness });
    readiness.stop();
    expect((await server.inject('/health/ready')).statusCode).toBe(503);
    expect((await server.inject('/health/live')).statusCode).toBe(200);
    await server.close();
  });
});
