import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, confirm, file, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function filed(body: unknown = filing()): Promise<string> {
  return (await file(product, immigrant, body)).id;
}

describe('the certificate of a case', () => {
  it('is there once it is registered, for its holder and officers, in three forms', async () => {
    const id = await filed();
    const path = `/registrations/${id}/certificate`;
    expect(await call(product, { path, as: immigrant })).toMatchObject({
      status: 404,
      body: { code: 'no-certificate' },
    });
    await confirm(product, host, id);
    expect((await call(product, { path, as: host })).status).toBe(404);
    expect((await call(product, { path, as: product.people.officer })).status).toBe(200);
    for (const [accept, start] of [
      ['application/pdf', '%PDF-'],
      ['image/svg+xml', '<svg'],
      ['application/json', '{"number":"C-'],
      ['*/*', '{"number":"C-'],
    ] as const) {
      const reply = await call(product, { path, as: immigrant, headers: { accept } });
      expect(reply.status).toBe(200);
      expect(reply.text.startsWith(start)).toBe(true);
    }
    const odd = await call(product, { path, as: immigrant, headers: { accept: 'image/png' } });
    expect(odd).toMatchObject({ status: 406, body: { code: 'not-acceptable' } });
  });
});

describe('a name', () => {
  it.each([
    ['of one word', 'SANTOSH', ''],
    ['with an apostrophe', "O'BRIEN", 'SEÁN'],
    ['with another apostrophe', 'O’ZBEK', 'G‘ANI'],
    ['of 39 letters', 'A'.repeat(20), 'B'.repeat(19)],
    ['of two hundred letters', 'A'.repeat(200), 'B'.repeat(200)],
    ['in Cyrillic', 'ӘЛІҚЫЗЫ', 'ҮҢГІР'],
    ['in Arabic script', 'می‌خواهم', 'علی'],
    ['in Chinese', '王', '小明'],
    ['of one endless syllable in Devanagari', 'क्'.repeat(60), 'क्'.repeat(60)],
    ['of one endless syllable in Hangul', 'ᄀ'.repeat(100), 'ᄀ'.repeat(100)],
    ['with four accents', 'A\u0301\u0302\u0303\u0304', 'B\u0301'],
    ['with dots and hyphens', 'AL-SAYED, JR.', 'ANNE-MARIE'],
  ])('%s reaches the certificate', async (_what, surname, givenNames) => {
    const cyrillicName = 'ТЕСТОВ ПРОБА';
    const id = await filed(filing({ immigrant: { surname, givenNames, cyrillicName } }));
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
    const path = `/registrations/${id}/certificate`;
    for (const accept of ['application/json', 'application/pdf', 'image/svg+xml']) {
      const reply = await call(product, { path, as: immigrant, headers: { accept } });
      expect(reply.status).toBe(200);
    }
    expect(await read(product, immigrant, id)).toMatchObject({ immigrant: { cyrillicName } });
    await toldAbout(product, id);
  });
});
