import { EventEmitter, once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createLogger } from '../telemetry/index.ts';
import { enqueue } from './enqueue.ts';
import { jobFigures } from './job-figures.ts';
import { startWorker, type Worker } from './start-worker.ts';
import { defineTask, handle, type TaskHandler } from './task.ts';

const greet = defineTask('greet', z.object({ caseId: z.string() }));
const wave = defineTask('wave', z.object({}));

let database: TestDatabase;
let worker: Worker | undefined;
let log: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  log = [];
  await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`.execute(
    database.db,
  );
});
afterAll(() => database.drop());

async function start(handlers: readonly TaskHandler[]): Promise<Worker> {
  worker = await startWorker({
    connectionString: database.applicationUrl,
    handlers,
    logger: createLogger({ level: 'info', destination: { write: (line) => void log.push(line) } }),
    concurrency: 2,
    pollIntervalMs: 50,
  });
  return worker;
}

/** A handler that can be waited for. */
function heard() {
  const events = new EventEmitter();
  const handler = handle(greet, async (payload, context) => {
    events.emit('job', payload, context);
  });
  return { handler, next: () => once(events, 'job') };
}

async function lastErrors(): Promise<unknown[]> {
  const { rows } = await sql`select last_error from graphile_worker.jobs`.execute(database.db);
  return rows;
}

describe('a job', () => {
  it('runs when the transaction that queued it commits, with its payload', async () => {
    const { handler, next } = heard();
    await start([handler]);
    const job = next();
    await database.db.transaction().execute((trx) => enqueue(trx, greet, { caseId: 'c1' }));
    expect(await job).toEqual([
      { caseId: 'c1' },
      { attempt: 1, lastAttempt: false, signal: expect.any(AbortSignal) },
    ]);
  });

  it('is gone with a transaction that rolls back', async () => {
    const failing = database.db.transaction().execute(async (trx) => {
      await enqueue(trx, greet, { caseId: 'c1' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await jobFigures(database.db)).toEqual({ waiting: 0, failed: 0, oldestSeconds: 0 });
  });

  it('takes the place of one that waits under the same key', async () => {
    await enqueue(database.db, greet, { caseId: 'c1' }, { jobKey: 'k' });
    await enqueue(database.db, greet, { caseId: 'c2' }, { jobKey: 'k' });
    expect(await jobFigures(database.db)).toMatchObject({ waiting: 1 });
    const { handler, next } = heard();
    const job = next();
    await start([handler]);
    expect((await job)[0]).toEqual({ caseId: 'c2' });
  });

  it('that fails leaves no word of its error in the queue, and its data in no log', async () => {
    const events = new EventEmitter();
    const failed = once(events, 'failed');
    const broken = handle(greet, async () => {
      setImmediate(() => events.emit('failed'));
      throw new RangeError('no such person "ERIKSSON"');
    });
    await enqueue(database.db, greet, { caseId: 'c1' }, { maxAttempts: 1 });
    const running = await start([broken]);
    await failed;
    await running.stop();
    expect(await lastErrors()).toEqual([{ lastError: expect.stringMatching(/^RangeError/) }]);
    expect(JSON.stringify(await lastErrors())).not.toContain('ERIKSSON');
    expect(log.join('')).toContain('"task":"greet"');
    expect(log.join('')).not.toContain('ERIKSSON');
    expect(await jobFigures(database.db)).toMatchObject({ waiting: 0, failed: 1 });
  });

  it('whose payload is not what its task wants never reaches the work', async () => {
    const runs: unknown[] = [];
    const running = await start([handle(greet, async (payload) => void runs.push(payload))]);
    await sql`select graphile_worker.add_job('greet', '{"caseId": 7}'::json, max_attempts => 1)`.execute(
      database.db,
    );
    await expect.poll(async () => (await jobFigures(database.db)).failed).toBe(1);
    await running.stop();
    expect(runs).toEqual([]);
  });
});

describe('a worker that stops', () => {
  it('lets a running job finish', async () => {
    const events = new EventEmitter();
    const done: string[] = [];
    const begun = once(events, 'begun');
    const slow = handle(greet, async ({ caseId }) => {
      const released = once(events, 'release');
      events.emit('begun');
      await released;
      done.push(caseId);
    });
    const running = await start([slow]);
    await enqueue(database.db, greet, { caseId: 'c1' });
    await begun;
    const stopped = running.stop(60_000);
    events.emit('release');
    await stopped;
    expect(done).toEqual(['c1']);
    expect(running.running()).toBe(false);
    worker = undefined;
  });

  it('gives a job that does not finish back to the queue', async () => {
    const events = new EventEmitter();
    const begun = once(events, 'begun');
    const stuck = handle(greet, () => {
      events.emit('begun');
      return new Promise(() => undefined);
    });
    const running = await start([stuck]);
    await enqueue(database.db, greet, { caseId: 'c1' });
    await begun;
    await running.stop(20);
    worker = undefined;
    const { rows } = await sql`select locked_at from graphile_worker.jobs`.execute(database.db);
    expect(rows).toEqual([{ lockedAt: null }]);
  });
});

describe('a job that a worker was at', () => {
  it('when it was killed, is done by the next worker at once', async () => {
    await enqueue(database.db, greet, { caseId: 'c1' });
    await sql`update graphile_worker._private_jobs
      set locked_at = now(), locked_by = 'pool-killed'`.execute(database.db);
    const { handler, next } = heard();
    const job = next();
    await start([handler]);
    expect((await job)[0]).toEqual({ caseId: 'c1' });
  });

  it('stays with a worker that lives when another one starts', async () => {
    const events = new EventEmitter();
    const begun = once(events, 'begun');
    const slow = handle(greet, async () => {
      const released = once(events, 'release');
      events.emit('begun');
      await released;
    });
    const living = await start([slow]);
    await enqueue(database.db, greet, { caseId: 'c1' });
    await begun;
    await start([handle(wave, async () => void events.emit('waved'))]);
    const waved = once(events, 'waved');
    await enqueue(database.db, wave, {});
    await waved;
    const { rows } = await sql`select attempts from graphile_worker.jobs
      where task_identifier = ${greet.name} and locked_at is not null`.execute(database.db);
    events.emit('release');
    await living.stop();
    expect(rows).toEqual([{ attempts: 1 }]);
  });
});

describe('a schedule', () => {
  it('is taken with the rights of the application', async () => {
    const { handler } = heard();
    worker = await startWorker({
      connectionString: database.applicationUrl,
      handlers: [handler],
      logger: createLogger({ level: 'silent' }),
      concurrency: 1,
      schedule: [{ task: greet, cron: '* * * * *' }],
    });
    const known = () =>
      sql`select identifier from graphile_worker._private_known_crontabs`.execute(database.db);
    await expect.poll(async () => (await known()).rows).toEqual([{ identifier: 'greet' }]);
    expect(worker.running()).toBe(true);
  });
});
