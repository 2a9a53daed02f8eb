import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../test/support/api.ts';
import { type FilingChanges, filing } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import {
  newAddress,
  newBin,
  newCode,
  newIin,
  propertyRecord,
  proveNumber,
} from '../../test/support/property.ts';
import { recordProperty } from './index.ts';

/** How often the race is run: each time the rivals meet at another point. */
const ROUNDS = 20;

let product: TestProduct;
/** Proved by the host of these tests, whom nothing else ties to any place. */
const [iin, bin] = [newIin(), newBin()];
beforeAll(async () => {
  product = await startTestProduct();
  await proveNumber(product, product.people.secondHost, 'iin', iin);
  await proveNumber(product, product.people.secondHost, 'bin', bin);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function report(...records: readonly unknown[]): Promise<void> {
  const { accountId } = product.people.feed;
  const actor = { accountId, roles: ['feed'], demo: true } as const;
  const sent = await recordProperty(product.services, actor, records);
  const results = sent.ok ? sent.value.map(({ result }) => result) : [];
  expect(results).toEqual(records.map(() => 'taken'));
}

async function filed(place: object, changes: FilingChanges = {}): Promise<string> {
  const host = { email: product.people.secondHost.email };
  const body = filing({ host, place, ...changes });
  return (await file(product, product.people.immigrant, body)).id;
}

async function confirmed(place: object, changes: FilingChanges = {}): Promise<string> {
  const id = await filed(place, changes);
  await confirm(product, product.people.secondHost, id);
  return id;
}

/** The case as an officer sees it: its status and its doubts. */
async function standing(id: string): Promise<readonly string[]> {
  const { status, doubts = [] } = await read(product, product.people.officer, id);
  return [status, ...doubts.map(({ doubt }) => doubt)];
}

const EXPIRED = { document: { expiresOn: '2026-11-22' } };

describe('an owner by a record of property', () => {
  it.each([
    ['a person', { iin }],
    ['an organisation', { iin: undefined, bin }],
    ['until today', { iin, until: '2026-11-23' }],
    ['since today', { iin, since: '2026-11-23' }],
  ])('registers at once by confirming: %s', async (_, owner) => {
    const address = newAddress();
    await report(propertyRecord({ ...owner, address }));
    expect(await standing(await confirmed(address))).toEqual(['registered']);
  });

  it.each([
    ['until yesterday', { iin, until: '2026-11-22' }],
    ['since tomorrow', { iin, since: '2026-11-24' }],
    ['of another number', {}],
    ['of another house', { iin, address: newAddress() }],
    ['of a code that no record has said the address of', { iin, address: undefined }],
  ])('is doubted as anybody else is: %s', async (_, record) => {
    const address = newAddress();
    await report(propertyRecord({ address, ...record }));
    expect(await standing(await confirmed(address))).toEqual(['in-review', 'host-not-tied']);
  });

  it('is not made by the code that a filer types', async () => {
    const rca = newCode();
    await report(propertyRecord({ iin, rca }));
    const id = await confirmed({ ...newAddress(), rca });
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied']);
  });
});

describe('a record that comes later', () => {
  it('registers what its owner has confirmed, and nobody else', async () => {
    const address = newAddress();
    const [id, waiting] = [await confirmed(address), await filed(address)];
    await report(propertyRecord({ address }));
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied']);
    await report(propertyRecord({ iin, address }));
    expect(await standing(id)).toEqual(['registered']);
    expect(await standing(waiting)).toEqual(['awaiting-host']);
  });

  it('registers when it brings the address of a code on which a record was kept', async () => {
    const [address, rca] = [newAddress(), newCode()];
    const id = await confirmed(address);
    await report(propertyRecord({ iin, rca, address: undefined }));
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied']);
    await report(propertyRecord({ rca, address }));
    expect(await standing(id)).toEqual(['registered']);
  });

  it('leaves in review what there is another doubt about, and ends the tie while it is', async () => {
    const address = newAddress();
    const record = propertyRecord({ iin, address });
    await report(record);
    const id = await confirmed(address, EXPIRED);
    expect(await standing(id)).toEqual(['in-review', 'document-expired']);
    await report({ ...record, until: '2026-11-22' });
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied', 'document-expired']);
    await report(record);
    expect(await standing(id)).toEqual(['in-review', 'document-expired']);
  });

  it('takes no registration away when the tie on which it came ends', async () => {
    const address = newAddress();
    const record = propertyRecord({ iin, address });
    await report(record);
    const id = await confirmed(address);
    await report({ ...record, until: '2026-11-22' });
    expect(await standing(id)).toEqual(['registered']);
  });

  it('moves a code to another address: both places are looked at', async () => {
    const [here, there] = [newAddress(), newAddress()];
    const record = propertyRecord({ iin, address: here });
    await report(record);
    const left = await confirmed(here, EXPIRED);
    const found = await confirmed(there);
    await report({ ...record, address: there });
    expect(await standing(left)).toEqual(['in-review', 'host-not-tied', 'document-expired']);
    expect(await standing(found)).toEqual(['registered']);
  });

  it('of another owner than before, on a code whose address is known, needs none', async () => {
    const [address, rca] = [newAddress(), newCode()];
    await report(propertyRecord({ rca, address }));
    const id = await confirmed(address);
    await report(propertyRecord({ iin, rca, address: undefined }));
    expect(await standing(id)).toEqual(['registered']);
  });

  it('is taken in its turn among others of its id and code, whichever of them meet a case', async () => {
    const [address, elsewhere] = [newAddress(), newAddress()];
    const id = await confirmed(address, EXPIRED);
    const first = propertyRecord({ iin, address });
    const corrected = { ...first, rca: newCode(), address: undefined };
    const stranger = propertyRecord({ rca: first['rca'], address: elsewhere });
    await report(first, corrected, stranger, propertyRecord());
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied', 'document-expired']);
  });

  it('changes nothing for a case that has ended', async () => {
    const address = newAddress();
    const id = await confirmed(address);
    await act(product, product.people.immigrant, id, 'withdraw', {});
    const before = await read(product, product.people.officer, id);
    await report(propertyRecord({ iin, address }));
    expect(await read(product, product.people.officer, id)).toEqual(before);
  });

  it('meets a filing or a confirmation that is under way: one of them sees the other', async () => {
    for (let at = 0; at < ROUNDS; at += 1) {
      const address = newAddress();
      const [id] = await Promise.all([filed(address), report(propertyRecord({ address }))]);
      const owned = propertyRecord({ iin, address });
      await Promise.all([confirm(product, product.people.secondHost, id), report(owned)]);
      expect(await standing(id)).toEqual(['registered']);
    }
  });
});
