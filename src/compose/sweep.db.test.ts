import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { file, read } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { dutyToRegister } from '../law/index.ts';
import { loadConfig } from '../platform/config/index.ts';
import type { Worker } from '../platform/jobs/index.ts';
import { createLogger } from '../platform/telemetry/index.ts';
import { composeRules } from './rules.ts';
import { composeWorker } from './worker.ts';

let product: TestProduct;
let worker: Worker;
beforeAll(async () => {
  product = await startTestProduct();
  const loaded = loadConfig({});
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const logger = createLogger({ level: 'silent' });
  const { applicationUrl } = product.database;
  worker = await composeWorker(loaded.config, product.services, applicationUrl, logger);
});
afterAll(async () => {
  await worker.stop(500);
  await product.stop();
});

describe('the worker', () => {
  it('sweeps the clocks each minute', async () => {
    // The queue writes its schedule down after it has begun to work.
    await vi.waitFor(async () => {
      const known = await sql`
        select identifier from graphile_worker._private_known_crontabs`.execute(product.db);
      expect(known.rows).toContainEqual({ identifier: 'sweep-deadlines' });
    });
  });

  it('brings a silent host to an officer when its time has come', async () => {
    const { immigrant } = product.people;
    const { id } = await file(product, immigrant, filing());
    await product.clock.advance('P4D');
    await sql`select graphile_worker.add_job('sweep-deadlines')`.execute(product.db);
    await vi.waitFor(async () => {
      expect((await read(product, immigrant, id)).status).toBe('in-review');
    });
  });
});

describe('a file of further records of law', () => {
  const lawFile = path.join(tmpdir(), `tirkeu-law-${process.pid}.json`);

  it('adds a treaty without a change of code', async () => {
    const title = { kk: 'Шарт', ru: 'Договор', en: 'Treaty' };
    const record = {
      id: 'visa-free.UTO',
      kind: 'visa-free',
      act: 'treaty-of-the-test',
      sources: [],
      confidence: 'inferred',
      from: '2026-01-01',
      title,
      parameters: { nationality: 'UTO', daysPerEntry: 90, windowDays: 180, daysPerWindow: 90 },
    };
    const text = JSON.stringify({ acts: { 'treaty-of-the-test': title }, records: [record] });
    await writeFile(lawFile, text);
    const rules = await composeRules({ lawFile });
    const question = { nationality: 'UTO', crossedOn: '2026-11-01' };
    expect(dutyToRegister(rules, question)).toMatchObject({ duty: 'required' });
    const without = await composeRules({ lawFile: undefined });
    expect(dutyToRegister(without, question)).toMatchObject({ duty: 'allowed' });
  });

  it.each([
    ['{', 'TIRKEU_LAW names a file that is not JSON.'],
    ['{"records":[{"id":"x"}]}', 'TIRKEU_LAW: record "x" is wrong at /records/0'],
  ])('that is wrong is told in one line: %s', async (text, line) => {
    await writeFile(lawFile, text);
    await expect(composeRules({ lawFile })).rejects.toThrow(line);
    await expect(composeRules({ lawFile: '/nowhere/law.json' })).rejects.toThrow('cannot be read');
  });
});
