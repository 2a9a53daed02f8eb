import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file, read, register } from '../../test/support/api.ts';
import { crossingRecord } from '../../test/support/crossings.ts';
import { filing, newDocumentNumber } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { recordCrossings } from './index.ts';

/** How often the race is run: each time the rivals meet at another point. */
const ROUNDS = 20;

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function report(...records: readonly unknown[]): Promise<void> {
  const { accountId } = product.people.feed;
  const actor = { accountId, roles: ['feed'], demo: true } as const;
  const sent = await recordCrossings(product.services, actor, records);
  const results = sent.ok ? sent.value.map(({ result }) => result) : [];
  expect(results).toEqual(records.map(() => 'taken'));
}

function filed(number: string): Promise<string> {
  const body = filing({ document: { number } });
  return file(product, product.people.immigrant, body).then(({ id }) => id);
}

async function crossedOn(id: string): Promise<string | undefined> {
  const row = await product.db
    .selectFrom('registration')
    .select('crossedOn')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.crossedOn;
}

const entry = (number: string) =>
  crossingRecord({ crossedAt: '2026-11-19T10:00:00+05:00', document: { number } });
const exit = (number: string) =>
  crossingRecord({
    direction: 'exit',
    crossedAt: '2026-11-22T10:00:00+05:00',
    document: { number },
  });

describe('a record of the border', () => {
  it('corrects the day of crossing that was typed, whether it comes before the filing or after', async () => {
    const [before, after] = [newDocumentNumber(), newDocumentNumber()];
    await report(entry(before));
    const ids = [await filed(before), await filed(after)];
    await report(entry(after));
    expect(await Promise.all(ids.map(crossedOn))).toEqual(['2026-11-19', '2026-11-19']);
  });

  it('meets a filing that is under way: one of them sees the other', async () => {
    for (let at = 0; at < ROUNDS; at += 1) {
      const number = newDocumentNumber();
      const [id] = await Promise.all([filed(number), report(entry(number))]);
      expect(await crossedOn(id)).toBe('2026-11-19');
    }
  });

  it.each([
    ['in this order', entry, exit],
    ['in the other order', exit, entry],
  ])('of the entry and of the exit, sent %s, ends the registration', async (_, first, second) => {
    const number = newDocumentNumber();
    const body = filing({ document: { number } });
    const { id } = await register(product, product.people.immigrant, body);
    await report(first(number));
    await report(second(number));
    expect((await read(product, product.people.immigrant, id)).status).toBe('closed');
  });
});
