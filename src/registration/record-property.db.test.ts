import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../../test/support/count-statements.ts';
import { TIED_ADDRESS } from '../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import {
  newAddress,
  newBin,
  newCode,
  newIin,
  propertyRecord,
  proveNumber,
} from '../../test/support/property.ts';
import type { Actor } from '../accounts/index.ts';
import { findPropertyRecords, listTies } from '../places/index.ts';
import { type Outcome, type PropertyResult, recordProperty } from './index.ts';

let product: TestProduct;
let feed: Actor;
beforeAll(async () => {
  product = await startTestProduct();
  feed = { accountId: product.people.feed.accountId, roles: ['feed'], demo: true };
});
afterAll(() => product.stop());

function send(body: unknown, actor = feed): Promise<Outcome<readonly PropertyResult[]>> {
  return recordProperty(product.services, actor, body);
}

async function resultsOf(body: readonly unknown[]): Promise<readonly PropertyResult[]> {
  const sent = await send(body);
  if (!sent.ok) throw new Error(`Refused: ${sent.refusal.code}`);
  return sent.value;
}

async function told(...body: readonly unknown[]): Promise<readonly string[]> {
  return (await resultsOf(body)).map((one) =>
    one.result === 'refused' ? one.code : `${one.result} ${one.effect}`,
  );
}

/** The houses to which the account is or was tied by what it has proved. */
async function housesOf({ accountId }: { readonly accountId: string }): Promise<readonly string[]> {
  return (await listTies(product.db, accountId)).map(({ address }) => address.house);
}

describe('records of property', () => {
  it('are taken once, however often they are sent, and replaced by a correction', async () => {
    const record = propertyRecord();
    expect(await told(record, record)).toEqual(['taken tied-to-place', 'known tied-to-place']);
    expect(await told(record)).toEqual(['known tied-to-place']);
    const corrected = { ...record, until: '2030-01-31' };
    expect(await told(corrected, corrected)).toEqual([
      'taken tied-to-place',
      'known tied-to-place',
    ]);
    const rows = await findPropertyRecords(product.db, [String(record['id'])], []);
    expect(rows).toMatchObject([{ owner: record['iin'], until: '2030-01-31' }]);
  });

  it('tie whoever has proved the owner’s number, as soon as one of them says where the code is', async () => {
    const [rca, iin, bin] = [newCode(), newIin(), newBin()];
    const { host, secondHost } = product.people;
    await proveNumber(product, host, 'iin', iin);
    await proveNumber(product, secondHost, 'bin', bin);
    const address = newAddress();
    const before = await housesOf(host);
    expect(await told(propertyRecord({ iin, rca, address: undefined }))).toEqual(['taken kept']);
    expect(await housesOf(host)).toEqual(before);
    const other = propertyRecord({ iin: undefined, bin, rca, address });
    expect(await told(other)).toEqual(['taken tied-to-place']);
    expect((await housesOf(host)).toSorted()).toEqual([...before, address.house].toSorted());
    expect(await housesOf(secondHost)).toEqual([address.house]);
  });

  it('tie nobody by a number of the other kind, nor by a code that a filer typed', async () => {
    const [rca, bin] = [newCode(), newBin()];
    const { otherImmigrant: holder } = product.people;
    await proveNumber(product, holder, 'bin', bin);
    await product.db
      .insertInto('place')
      .values({ ...newAddress(), rca, addressKey: `typed ${rca}` })
      .execute();
    await told(propertyRecord({ iin: undefined, bin, rca, address: undefined }));
    expect(await housesOf(holder)).toEqual([]);
  });

  it('that name another address for a code are refused while others stand on it, and change nothing', async () => {
    const [first, iin] = [propertyRecord(), newIin()];
    const { officer: owner } = product.people;
    await proveNumber(product, owner, 'iin', iin);
    await told(first);
    const address = newAddress();
    const second = propertyRecord({ iin, rca: first['rca'], address });
    const places = () => product.db.selectFrom('place').select('id').execute();
    const before = await places();
    expect(await resultsOf([second])).toEqual([
      {
        id: second['id'],
        result: 'refused',
        code: 'address-differs',
        errors: [{ pointer: '/0/address', code: 'address-differs' }],
      },
    ]);
    expect([await housesOf(owner), await places()]).toEqual([[], before]);
    const ended = { ...first, until: '2026-11-22' };
    expect(await told(ended, second)).toEqual(['taken tied-to-place', 'taken tied-to-place']);
    expect(await housesOf(owner)).toEqual([address.house]);
  });

  it('may come from many sides at once: each is taken exactly once', async () => {
    const records = Array.from({ length: 700 }, () => propertyRecord());
    const sides = [records, records.toReversed(), records, records.toReversed()];
    const all = (await Promise.all(sides.map((side) => told(...side)))).flat();
    expect(all.filter((one) => one === 'taken tied-to-place')).toHaveLength(700);
    expect(all.filter((one) => one === 'known tied-to-place')).toHaveLength(2_100);
  });

  it('of places at which no case is open cost the same, however many they are', async () => {
    const counted = countStatements(product.services);
    const records = Array.from({ length: 1_500 }, () => propertyRecord());
    await recordProperty(counted.services, feed, records);
    expect(counted.taken()).toBeLessThan(50);
    await recordProperty(counted.services, feed, records);
    expect(counted.taken()).toBeLessThan(12);
  });

  it('find the place that filers have written in another case or with other spaces', async () => {
    const iin = newIin();
    await proveNumber(product, product.people.immigrant, 'iin', iin);
    const address = { ...TIED_ADDRESS, street: 'ABAY  avenue' };
    await told(propertyRecord({ iin, address }));
    const [tie] = await listTies(product.db, product.people.immigrant.accountId);
    expect(tie).toMatchObject({ placeId: product.people.placeId, basis: 'property-record' });
  });
});

describe('whatever else is sent', () => {
  it.each([
    [null, ' wrong-type'],
    [[propertyRecord()], ' wrong-type'],
    [propertyRecord({ iin: undefined }), ' one-owner'],
    [propertyRecord({ iin: '900101300812' }), '/iin bad-iin'],
    [propertyRecord({ rca: 'A\u0000B' }), '/rca malformed'],
    [propertyRecord({ rca: '1'.repeat(41) }), '/rca too-long'],
    [
      propertyRecord({ address: { ...newAddress(), house: '<\u0007>' } }),
      '/address/house forbidden-characters',
    ],
    [propertyRecord({ since: '2026-11-23', until: '2026-11-22' }), '/until until-before-from'],
    [propertyRecord({ __proto__: null, toString: 1 }), '/toString unknown-field'],
  ])('%j is refused by itself', async (wrong, error) => {
    const good = propertyRecord();
    const [refused, taken] = await resultsOf([wrong, good]);
    expect(refused).toMatchObject({ result: 'refused', code: 'invalid-fields' });
    const said = refused?.result === 'refused' ? refused.errors : [];
    expect(said.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([`/0${error}`]);
    expect(taken).toMatchObject({ id: good['id'], result: 'taken' });
  });

  it('is told back by its id only where that is one', async () => {
    const results = await resultsOf([
      propertyRecord({ id: 'P-own', rca: '' }),
      propertyRecord({ id: '<script> ' }),
    ]);
    expect(results.map(({ id }) => id)).toEqual(['P-own', null]);
  });

  it('is refused as a whole where it is no list', async () => {
    for (const body of [undefined, null, {}, '[]', new Array(100_001).fill(0)]) {
      expect(await send(body)).toMatchObject({ refusal: { code: 'invalid' } });
    }
  });

  it('comes from feeds alone', async () => {
    const record = propertyRecord();
    const { immigrant, officer } = product.people;
    const people: readonly Actor[] = [
      { accountId: immigrant.accountId, roles: [], demo: true },
      { accountId: officer.accountId, roles: ['officer', 'supervisor', 'appeals'], demo: true },
    ];
    for (const actor of people) {
      expect(await send([record], actor)).toMatchObject({ refusal: { code: 'not-allowed' } });
    }
    expect(await findPropertyRecords(product.db, [String(record['id'])], [])).toEqual([]);
  });
});

describe('what is left of a sending', () => {
  it('is one entry of the audit with numbers and the feed, and no data', async () => {
    const record = propertyRecord();
    await told(record, record, {});
    const entry = await product.db
      .selectFrom('auditEntry')
      .select(['actorKind', 'actorId', 'registrationId', 'action', 'purpose'])
      .orderBy('id', 'desc')
      .executeTakeFirst();
    expect(entry).toEqual({
      actorKind: 'system',
      actorId: feed.accountId,
      registrationId: null,
      action: 'property-recorded',
      purpose: '1 taken, 1 known, 1 refused',
    });
  });
});
