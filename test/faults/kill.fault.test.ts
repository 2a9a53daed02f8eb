import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyOffline } from '../../src/certificates/index.ts';
import type { Database } from '../../src/platform/db/index.ts';
import { expectInvariants } from '../support/invariants.ts';
import {
  freePort,
  makeDataFolder,
  postmasterOf,
  processesIn,
  removeDataFolder,
} from './support/data-folder.ts';
import { type Acknowledged, fileAndConfirm, fileUntilKilled } from './support/journal.ts';
import { keptFilings, waitingMessages, withRegister } from './support/register.ts';
import { endAll, type RunningProduct, startProduct } from './support/running-product.ts';
import { until } from './support/until.ts';

const PERSONS = 200;
const ROUNDS = [1, 2, 3];

let dataFolder: string;
let port: string;

beforeAll(async () => {
  dataFolder = makeDataFolder();
  port = String(await freePort());
});
afterEach(endAll);
afterAll(() => removeDataFolder(dataFolder));

const start = () => startProduct(dataFolder, { PORT: port });

/** Persons of this round, whom no other round knows. */
function personsOf(round: number): readonly number[] {
  return Array.from({ length: PERSONS }, (_, index) => round * 1_000 + index);
}

/** The answer at which this round's product is killed: early, late or in between, by the seed. */
function killAtOf(round: number): number {
  const drawn = Math.imul(round, 0x9e3779b1) >>> 0;
  return 20 + (drawn % (2 * PERSONS - 60));
}

async function publicKeys(product: RunningProduct) {
  return (await fetch(`${product.baseUrl}/.well-known/jwks.json`)).json();
}

async function expectKept(
  db: Database,
  product: RunningProduct,
  journal: readonly Acknowledged[],
): Promise<void> {
  const kept = await keptFilings(db);
  const keys = await publicKeys(product);
  for (const { filed, confirmed } of journal) {
    const filing = kept.get(filed?.id ?? '');
    expect(filing).toMatchObject({ number: filed?.number, receipts: 1, requests: 1, askings: 1 });
    expect(filing?.events.slice(0, 1)).toEqual(['filed']);
    if (confirmed === undefined) continue;
    expect(confirmed).toMatchObject({ status: 'registered' });
    const verdict = await verifyOffline({ text: filing?.qr ?? '', keys, now: Date.now() });
    expect(verdict.verdict).toBe('valid');
  }
}

async function expectSameAgain(
  db: Database,
  product: RunningProduct,
  persons: readonly number[],
  journal: readonly Acknowledged[],
): Promise<void> {
  const again = new Map<number, Acknowledged>();
  await fileAndConfirm(product, persons, (answer) => again.set(answer.person, answer));
  for (const { person, filed, confirmed } of journal) {
    expect(again.get(person)?.filed).toEqual(filed);
    if (confirmed !== undefined) expect(again.get(person)?.confirmed).toEqual(confirmed);
  }
  const numbers = new Set(persons.map((person) => `F${String(person).padStart(8, '0')}`));
  const mine = [...(await keptFilings(db)).values()].filter(({ documentNumber }) =>
    numbers.has(documentNumber),
  );
  expect(mine).toHaveLength(persons.length);
  expect(mine.filter(({ qr }) => qr === null)).toEqual([]);
}

describe('a product that is killed while it works', () => {
  it.each(
    ROUNDS,
  )('forgets nothing that it has acknowledged, and does nothing by halves (round %i)', async (round) => {
    const persons = personsOf(round);
    const killed = await start();
    const postmaster = postmasterOf(dataFolder);
    const journal = await fileUntilKilled(killed, persons, killAtOf(round));
    expect(await killed.ended).toMatchObject({ code: null });
    const product = await start();
    expect(postmasterOf(dataFolder)).toBe(postmaster);
    await withRegister(dataFolder, async (db) => {
      await expectKept(db, product, journal);
      await expectInvariants(db);
      await expectSameAgain(db, product, persons, journal);
      await expectInvariants(db);
      await until('every message is sent', async () => (await waitingMessages(db)) === 0);
    });
    expect(await product.stop()).toMatchObject({ code: 0 });
    expect(processesIn(dataFolder)).toEqual([]);
  });
});
