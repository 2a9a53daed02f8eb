import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/api.ts';
import { makeDataFolder, processesIn, removeDataFolder } from './support/data-folder.ts';
import { filingOf } from './support/filings.ts';
import {
  actorsOf,
  endAll,
  type RunningProduct,
  runProduct,
  startProduct,
} from './support/running-product.ts';
import { until } from './support/until.ts';

const LONGEST_STOP_MS = 3_000;

let dataFolder: string;
let otherFolder: string;

beforeAll(() => {
  dataFolder = makeDataFolder();
  otherFolder = makeDataFolder();
});
afterEach(endAll);
afterAll(() => {
  removeDataFolder(dataFolder);
  removeDataFolder(otherFolder);
});

/** Signals, and tells how the product ended and how long that took. */
async function stopBy(product: RunningProduct, name: NodeJS.Signals) {
  const from = performance.now();
  product.signal(name);
  const { code, stderr } = await product.ended;
  return { code, stderr, tookMs: performance.now() - from };
}

/** What the database server said last. */
function lastWords(folder: string): string {
  return readFileSync(path.join(folder, 'postgres.log'), 'utf8').trimEnd().split('\n').at(-1) ?? '';
}

let persons = 0;

/** Filings that were all sent before the first is answered, when `then` is called. */
async function answersAround(product: RunningProduct, then: () => void): Promise<number[]> {
  const { immigrant } = actorsOf(product);
  const connected = Array.from({ length: 12 }, () => fetch(`${product.baseUrl}/health/live`));
  for (const response of await Promise.all(connected)) await response.text();
  const filings = connected.map(() => {
    persons += 1;
    const body = filingOf(persons);
    return ask(product, { token: immigrant.token, path: '/registrations', body });
  });
  await Promise.race(filings);
  then();
  return (await Promise.all(filings)).map(({ status }) => status);
}

describe('a product that is asked to stop', () => {
  it.each([
    'SIGINT',
    'SIGTERM',
    'SIGHUP',
  ] as const)('answers what it is at, ends within three seconds, and starts again (%s)', async (name) => {
    const product = await startProduct(dataFolder);
    const asked = { stopping: Promise.resolve({ code: -1 as number | null, tookMs: 0 }) };
    const answers = await answersAround(product, () => {
      asked.stopping = stopBy(product, name);
    });
    expect(answers).toEqual(Array(12).fill(201));
    const { code, tookMs } = await asked.stopping;
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(LONGEST_STOP_MS);
    expect(processesIn(dataFolder)).toEqual([]);
    expect(lastWords(dataFolder)).toContain('database system is shut down');
  });

  it('while it makes its first database leaves no server and nothing half made', async () => {
    const folder = makeDataFolder();
    const product = await runProduct(folder);
    const begun = () => readdirSync(folder).some((name) => name.startsWith('postgres'));
    await until('the database is being made', begun);
    const { code, stderr, tookMs } = await stopBy(product, 'SIGINT');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(tookMs).toBeLessThan(LONGEST_STOP_MS);
    expect(processesIn(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('postgres-new-'))).toEqual([]);
    removeDataFolder(folder);
  });
});

describe('two products', () => {
  it('run side by side, each with its own port and data', async () => {
    const products = await Promise.all([startProduct(dataFolder), startProduct(otherFolder)]);
    const [one, other] = products;
    const { immigrant } = actorsOf(one);
    const asking = { token: immigrant.token, path: '/registrations' };
    expect((await ask(one, asking)).status).toBe(200);
    expect((await ask(other, asking)).status).toBe(401);
    for (const exit of await Promise.all(products.map((product) => product.stop()))) {
      expect(exit.code).toBe(0);
    }
  });

  it('do not share a data folder or a port: the second says so in one line and leaves nothing', async () => {
    const first = await startProduct(dataFolder);
    const sameData = await (await runProduct(dataFolder)).ended;
    expect(sameData).toMatchObject({ code: 1, stdout: '' });
    expect(sameData.stderr).toMatch(/^Another Tirkeu is running on .*\n$/);
    const fresh = makeDataFolder();
    const port = new URL(first.baseUrl).port;
    const samePort = await (await runProduct(fresh, { PORT: port })).ended;
    expect(samePort).toMatchObject({ code: 1, stdout: '' });
    expect(samePort.stderr).toMatch(new RegExp(`^Port ${port} is in use: .*\\n$`));
    expect(existsSync(path.join(fresh, 'postgres'))).toBe(false);
    removeDataFolder(fresh);
    await first.ready();
  });
});
