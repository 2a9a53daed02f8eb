import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, post, type Reply } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { filedViewSchema } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

function fileWith(key: string, body: unknown, as = immigrant): Promise<Reply> {
  return post(product, as, '/registrations', body, { 'idempotency-key': key });
}

function idOf(reply: Reply): string {
  expect(reply.status).toBe(201);
  return filedViewSchema.parse(reply.body).id;
}

/** Sends again, and expects the first answer byte for byte and no new row. */
async function expectSameAnswer(first: Reply, again: () => Promise<Reply>): Promise<void> {
  const before = await countRows(product.db);
  const reply = await again();
  expect([reply.status, reply.text, reply.headers['location']]).toEqual([
    first.status,
    first.text,
    first.headers['location'],
  ]);
  expect(await countRows(product.db)).toEqual(before);
}

describe('a filing repeated with its key', () => {
  it('gets the same answer and makes no second case', async () => {
    const [key, body] = [randomUUID(), filing()];
    await expectSameAnswer(await fileWith(key, body), () => fileWith(key, body));
  });

  it('may differ in white space and in the order of its fields', async () => {
    const [key, body] = [randomUUID(), filing()];
    const first = await fileWith(key, body);
    await expectSameAnswer(first, () => fileWith(key, JSON.stringify(body, null, 4)));
    const turned = Object.fromEntries(Object.entries(body).toReversed());
    await expectSameAnswer(first, () => fileWith(key, turned));
  });

  it('gets the same answer after the case was confirmed', async () => {
    const [key, body] = [randomUUID(), filing()];
    const first = await fileWith(key, body);
    await confirm(product, product.people.host, idOf(first));
    await expectSameAnswer(first, () => fileWith(key, body));
  });

  it('gets the same answer after the case was amended and withdrawn', async () => {
    const [key, body] = [randomUUID(), filing()];
    const first = await fileWith(key, body);
    await act(product, immigrant, idOf(first), 'amend', { immigrant: { surname: 'PROBOV' } });
    await act(product, immigrant, idOf(first), 'withdraw', {});
    await expectSameAnswer(first, () => fileWith(key, body));
  });

  it('gets the same answer, with what it is to replace, after the move and the next', async () => {
    const document = { number: 'MOVES0001' };
    const older = await file(product, immigrant, filing({ document }));
    await confirm(product, product.people.host, older.id);
    const [key, body] = [randomUUID(), filing({ document })];
    const first = await fileWith(key, body);
    expect(first.body).toMatchObject({ replaces: older.id });
    await confirm(product, product.people.host, idOf(first));
    await expectSameAnswer(first, () => fileWith(key, body));
    await fileWith(randomUUID(), body);
    await expectSameAnswer(first, () => fileWith(key, body));
  });
});

describe('a key with another body', () => {
  it('is refused with 409 and changes nothing', async () => {
    const key = randomUUID();
    const first = idOf(await fileWith(key, filing()));
    const before = await countRows(product.db);
    for (const other of [filing(), {}, null, filing({ immigrant: { surname: '' } })]) {
      const reply = await fileWith(key, other);
      expect(reply).toMatchObject({ status: 409, body: { code: 'key-used-for-another-body' } });
    }
    expect(await countRows(product.db)).toEqual(before);
    expect((await confirm(product, product.people.host, first)).status).toBe(200);
  });

  it('is another key in another account', async () => {
    const key = randomUUID();
    const first = idOf(await fileWith(key, filing()));
    const other = idOf(await fileWith(key, filing(), product.people.otherImmigrant));
    expect(other).not.toBe(first);
  });

  it('is free after a filing that was refused', async () => {
    const key = randomUUID();
    expect((await fileWith(key, filing({ immigrant: { surname: '' } }))).status).toBe(422);
    const unknown = '01a20000-0000-7000-8000-000000000000';
    expect((await fileWith(key, filing({ place: { id: unknown } }))).status).toBe(422);
    idOf(await fileWith(key, filing()));
  });
});

describe('twenty calls with one key at the same instant', () => {
  it('make one case and get one answer', async () => {
    const [key, body] = [randomUUID(), filing()];
    const replies = await Promise.all(Array.from({ length: 20 }, () => fileWith(key, body)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const { rows } = await casesOf(body.immigrant.document.number);
    expect(rows.length).toBe(1);
  });

  it('of two bodies make one case, and the other body is refused', async () => {
    const key = randomUUID();
    const bodies = [filing(), filing()];
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => fileWith(key, bodies[at % 2])),
    );
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201).length).toBe(10);
    expect(statuses.filter((status) => status === 409).length).toBe(10);
  });
});

describe('filings without a key', () => {
  it('are each a filing of its own', async () => {
    const body = filing();
    const first = idOf(await post(product, immigrant, '/registrations', body));
    expect(idOf(await post(product, immigrant, '/registrations', body))).not.toBe(first);
  });
});

async function casesOf(documentNumber: string) {
  const rows = await product.db
    .selectFrom('particulars')
    .select('registrationId')
    .where('documentNumber', '=', documentNumber)
    .execute();
  return { rows };
}
