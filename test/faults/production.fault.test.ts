import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDemo, seedPeople } from '../../src/app/demo/index.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { makeDataFolder, removeDataFolder } from './support/data-folder.ts';
import { endAll, runProduct, startProduct } from './support/running-product.ts';

let database: TestDatabase;
let dataFolder: string;

beforeEach(async () => {
  database = await createTestDatabase();
  dataFolder = makeDataFolder();
});
afterEach(async () => {
  await endAll();
  await database.drop();
  removeDataFolder(dataFolder);
});

/** Settings with which production starts; what a test gives is laid over them. */
function production(settings: Record<string, string | undefined> = {}) {
  return {
    TIRKEU_MODE: 'production',
    TIRKEU_ORIGIN: 'https://registration.example',
    TIRKEU_MAIL_FROM: 'no-reply@registration.example',
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATABASE_URL: database.applicationUrl,
    ...settings,
  };
}

describe('production', () => {
  it('does not start without TLS in its origin, nor the worker without a mail server', async () => {
    const open = { TIRKEU_ORIGIN: 'http://registration.example', SMTP_URL: undefined };
    const { code, stdout, stderr } = await (await runProduct(dataFolder, production(open))).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      'SMTP_URL is needed by the worker in production.',
      'TIRKEU_ORIGIN must begin with https:// in production.',
    ]);
  });

  it.each([
    ['ran', prepareDemo],
    ['was only prepared', (db: TestDatabase['db']) => inTransaction(db, seedPeople)],
  ])('does not start on a database where a demonstration %s', async (_when, prepare) => {
    await prepare(database.db);
    const { code, stdout, stderr } = await (await runProduct(dataFolder, production())).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^This database holds the accounts of a demonstration[^\n]*\n$/);
  });

  it('has nothing of the demonstration: no pages, no clock, no file with tokens', async () => {
    const product = await startProduct(dataFolder, production());
    const found: Record<string, number> = {};
    for (const page of ['/demo/messages', '/demo/sign-in/officer', '/api/v1/demo/clock']) {
      for (const method of ['GET', 'POST']) {
        const { status } = await fetch(`${product.baseUrl}${page}`, { method });
        found[`${method} ${page}`] = status;
      }
    }
    expect(Object.keys(found)).toHaveLength(6);
    expect(new Set(Object.values(found))).toEqual(new Set([404]));
    expect(existsSync(path.join(dataFolder, 'demo.json'))).toBe(false);
    expect(await product.stop()).toMatchObject({ code: 0 });
  });

  it('serves pages without a mail server, where another process is the worker', async () => {
    const web = { TIRKEU_ROLES: 'web', SMTP_URL: undefined };
    const product = await startProduct(dataFolder, production(web));
    expect((await product.stop()).stdout).not.toContain('demo');
  });
});
