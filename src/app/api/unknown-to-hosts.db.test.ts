import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, read } from '../../../test/support/api.ts';
import { filing, newDocumentNumber } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { type RegistrationList, registrationListSchema } from '../../registration/index.ts';
import { needsOfficer } from '../../registration/officer-queue.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function declined(number: string, reason = 'unknown-person'): Promise<string> {
  const { immigrant, host } = product.people;
  const { id } = await file(product, immigrant, filing({ document: { number } }));
  await act(product, host, id, 'answer', { answer: 'decline', reason });
  return id;
}

async function queue(): Promise<RegistrationList['items']> {
  const path = '/registrations?as=officer&limit=100';
  const reply = await call(product, { path, as: product.people.officer });
  return registrationListSchema.parse(reply.body).items;
}

const isQueued = async (id: string) => (await queue()).some((item) => item.id === id);

function clear(id: string, doubt: string) {
  const body = { decision: 'clear', doubts: [doubt] };
  return act(product, product.people.officer, id, 'decision', body);
}

describe('a person whom three hosts do not know', () => {
  it('is looked at by an officer from the third on, whatever other reasons there were', async () => {
    const number = newDocumentNumber();
    const before = [
      await declined(number),
      await declined(number, 'dates-wrong'),
      await declined(number),
    ];
    for (const id of before) expect(await isQueued(id)).toBe(false);
    const third = await declined(number);
    expect((await queue()).find(({ id }) => id === third)).toMatchObject({
      status: 'refused',
      doubts: ['unknown-to-hosts'],
      inReviewSince: expect.any(String),
    });
    const { immigrant, officer } = product.people;
    expect(JSON.stringify(await read(product, immigrant, third))).not.toContain('unknown-to');
    expect((await clear(third, 'unknown-to-hosts')).status).toBe(200);
    expect(await isQueued(third)).toBe(false);
    expect(await read(product, officer, third)).toMatchObject({ status: 'refused', doubts: [] });
  });

  it('is looked at again at the next filing, which an officer lets pass', async () => {
    const number = newDocumentNumber();
    for (let at = 0; at < 3; at += 1) await declined(number);
    const { immigrant, host, officer } = product.people;
    const { id } = await file(product, immigrant, filing({ document: { number } }));
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'in-review' });
    expect(await read(product, officer, id)).toMatchObject({
      doubts: [{ doubt: 'unknown-to-hosts' }],
    });
    expect((await clear(id, 'unknown-to-hosts')).body).toMatchObject({ status: 'registered' });
  });
});

describe('the queue of officers', () => {
  it('is found by an index of its own, however many cases there are', async () => {
    const plan = await product.db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx);
      return trx.selectFrom('registration as r').select('r.id').where(needsOfficer).explain();
    });
    expect(JSON.stringify(plan)).toContain('registration_for_officers');
  });
});
