import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read, register } from '../../test/support/api.ts';
import { filing, newDocumentNumber } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { lossReport } from '../../test/support/lost-documents.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { recordLostDocuments } from './index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function report(number: string, changes: Parameters<typeof lossReport>[0] = {}) {
  const { accountId } = product.people.feed;
  const actor = { accountId, roles: ['feed'], demo: true } as const;
  const records = [lossReport({ document: { number }, ...changes })];
  const sent = await recordLostDocuments(product.services, actor, records);
  expect(sent).toMatchObject({ value: [{ result: 'taken' }] });
}

/** The case as an officer sees it: its status, and the doubts with what they rest on. */
async function standing(id: string): Promise<unknown> {
  const { status, doubts = [] } = await read(product, product.people.officer, id);
  return [status, ...doubts.map(({ doubt, evidence }) => `${doubt} ${evidence.join()}`)];
}

const LOST = 'document-reported-lost 2026-11-20';

function clearDoubt(id: string) {
  const body = { decision: 'clear', doubts: ['document-reported-lost'] };
  return act(product, product.people.officer, id, 'decision', body);
}

describe('a document that is reported lost', () => {
  it('brings the case to an officer once the host has confirmed, and found again registers it', async () => {
    const number = newDocumentNumber();
    const { id } = await file(product, product.people.immigrant, filing({ document: { number } }));
    await report(number);
    expect(await standing(id)).toEqual(['awaiting-host', LOST]);
    await confirm(product, product.people.host, id);
    expect(await standing(id)).toEqual(['in-review', LOST]);
    await report(number, { reportedOn: '2026-11-22', found: true });
    expect(await standing(id)).toEqual(['registered']);
  });

  it('is known to a filing that comes later, also by another account', async () => {
    const number = newDocumentNumber();
    await report(number);
    const { otherImmigrant } = product.people;
    const { id } = await file(product, otherImmigrant, filing({ document: { number } }));
    expect(await standing(id)).toEqual(['awaiting-host', LOST]);
  });

  it('is a doubt beside a registration, which stands, until it is found again', async () => {
    const number = newDocumentNumber();
    const { immigrant } = product.people;
    const { id } = await register(product, immigrant, filing({ document: { number } }));
    const before = await read(product, immigrant, id);
    await report(number);
    expect(await standing(id)).toEqual(['registered', LOST]);
    expect(await read(product, immigrant, id)).toEqual(before);
    await report(number, { found: true });
    expect(await standing(id)).toEqual(['registered']);
  });

  it('is no doubt again once an officer has cleared it, unless it is reported anew', async () => {
    const number = newDocumentNumber();
    const { id } = await register(
      product,
      product.people.immigrant,
      filing({ document: { number } }),
    );
    await report(number);
    expect((await clearDoubt(id)).status).toBe(200);
    expect(await standing(id)).toEqual(['registered']);
    await report(number, { reportedOn: '2026-11-22' });
    expect(await standing(id)).toEqual(['registered', 'document-reported-lost 2026-11-22']);
  });

  it('changes nothing for a case that has ended, nor for other documents', async () => {
    const [number, other] = [newDocumentNumber(), newDocumentNumber()];
    const { immigrant } = product.people;
    const ended = await file(product, immigrant, filing({ document: { number } }));
    await act(product, immigrant, ended.id, 'withdraw', {});
    const open = await file(product, immigrant, filing({ document: { number: other } }));
    await report(number);
    expect(await standing(ended.id)).toEqual(['withdrawn']);
    expect(await standing(open.id)).toEqual(['awaiting-host']);
  });
});
