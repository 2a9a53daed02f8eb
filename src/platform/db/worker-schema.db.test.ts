import { Logger, makeWorkerUtils, runOnce } from 'graphile-worker';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const logger = new Logger(() => () => {});

describe('the job queue, used by the application role through the socket', () => {
  it('takes a job inside a transaction and runs it with the worker', async () => {
    const seen: unknown[] = [];
    await sql`select graphile_worker.add_job('greet', '{"to": "all"}'::json)`.execute(database.db);
    await runOnce({
      connectionString: database.applicationUrl,
      logger,
      taskList: { greet: async (payload) => void seen.push(payload) },
    });
    expect(seen).toEqual([{ to: 'all' }]);
  });

  it('rolls a job back with its transaction', async () => {
    const failing = database.db.transaction().execute(async (transaction) => {
      await sql`select graphile_worker.add_job('never')`.execute(transaction);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const left =
      await sql`select 1 from graphile_worker.jobs where task_identifier = 'never'`.execute(
        database.db,
      );
    expect(left.rows).toEqual([]);
  });

  it('runs named queues and failing jobs, and its tools', async () => {
    const utils = await makeWorkerUtils({ connectionString: database.applicationUrl, logger });
    await utils.addJob('fail', {}, { queueName: 'one', maxAttempts: 1, jobKey: 'k' });
    const taskList = { fail: async () => Promise.reject(new Error('it fails')) };
    await runOnce({ connectionString: database.applicationUrl, logger, taskList });
    const jobs = await sql<{
      attempts: number;
    }>`select attempts from graphile_worker.jobs where task_identifier = 'fail'`.execute(
      database.db,
    );
    expect(jobs.rows).toEqual([{ attempts: 1 }]);
    await utils.cleanup({ tasks: ['GC_JOB_QUEUES', 'GC_TASK_IDENTIFIERS'] });
    await utils.release();
  });

  it('lets the application not pretend a migration', async () => {
    const forged = sql`insert into graphile_worker.migrations (id) values (999)`.execute(
      database.db,
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});
