import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let secondHost: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, secondHost, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function amended(id: string, body: unknown): Promise<unknown> {
  const reply = await act(product, immigrant, id, 'amend', body);
  expect(reply.status).toBe(200);
  return reply.body;
}

async function inReview(): Promise<string> {
  const body = filing({ host: { email: secondHost.email } });
  const { id } = await file(product, immigrant, body);
  expect((await confirm(product, secondHost, id)).body).toMatchObject({ status: 'in-review' });
  return id;
}

function clear(id: string, ...doubts: readonly string[]) {
  return act(product, officer, id, 'decision', { decision: 'clear', doubts });
}

describe('in review an immigrant amends', () => {
  it('the contact, and it stands at once', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { contact: { email: 'newer@mail.example' } } });
    expect(await read(product, officer, id)).toMatchObject({
      status: 'in-review',
      immigrant: { contact: { email: 'newer@mail.example' } },
      doubts: [{ doubt: 'host-not-tied' }],
    });
  });

  it('the name, which waits for an officer', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { surname: 'PROBOV' } });
    expect(await read(product, immigrant, id)).toMatchObject({
      immigrant: { surname: 'TESTOV' },
      proposed: { surname: 'PROBOV' },
    });
    expect(await read(product, officer, id)).toMatchObject({
      doubts: [{ doubt: 'host-not-tied' }, { doubt: 'particulars-changed' }],
    });
    expect((await clear(id, 'host-not-tied')).body).toMatchObject({ status: 'in-review' });
    expect((await clear(id, 'particulars-changed')).body).toMatchObject({ status: 'registered' });
    const view = await read(product, immigrant, id);
    expect(view).toMatchObject({ immigrant: { surname: 'PROBOV' } });
    expect(view).not.toHaveProperty('proposed');
  });

  it('the name and then the birth date, and both wait together', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { surname: 'PROBOV' } });
    await amended(id, { immigrant: { birthDate: '1991-01-01' } });
    await clear(id, 'host-not-tied', 'particulars-changed');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'registered',
      immigrant: { surname: 'PROBOV', birthDate: '1991-01-01' },
    });
  });

  it('the name and takes it back, and nothing waits any more', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { surname: 'PROBOV' } });
    await amended(id, { immigrant: { surname: 'TESTOV' } });
    const seen = await read(product, officer, id);
    expect(seen.doubts).toMatchObject([{ doubt: 'host-not-tied' }]);
    expect(seen).not.toHaveProperty('proposed');
    await clear(id, 'host-not-tied');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'registered',
      immigrant: { surname: 'TESTOV' },
    });
  });

  it('the name and then the contact, which does not wait with it', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { surname: 'PROBOV' } });
    await amended(id, { immigrant: { contact: { email: 'newer@mail.example' } } });
    expect(await read(product, officer, id)).toMatchObject({
      immigrant: { surname: 'TESTOV', contact: { email: 'newer@mail.example' } },
      proposed: { surname: 'PROBOV', contact: { email: 'newer@mail.example' } },
    });
    await clear(id, 'host-not-tied', 'particulars-changed');
    expect(await read(product, immigrant, id)).toMatchObject({
      immigrant: { surname: 'PROBOV', contact: { email: 'newer@mail.example' } },
    });
  });

  it('the document for a new one of the same person', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { document: { number: 'RENEWED01' } } });
    await clear(id, 'host-not-tied', 'particulars-changed');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'registered',
      immigrant: { document: { number: 'RENEWED01' } },
    });
  });

  it('the stay within what the host confirmed, and nobody is asked', async () => {
    const id = await inReview();
    await amended(id, { stay: { until: '2026-12-31' } });
    expect(await read(product, officer, id)).toMatchObject({
      status: 'in-review',
      stay: { until: '2026-12-31' },
    });
  });

  it('the stay beyond what the host confirmed, and the host is asked again', async () => {
    const id = await inReview();
    expect(await amended(id, { stay: { until: '2027-02-01' } })).toMatchObject({
      status: 'awaiting-host',
      consent: 'asked',
    });
    expect((await confirm(product, secondHost, id)).body).toMatchObject({ status: 'in-review' });
  });

  it('the host, and the doubt about the old one is gone', async () => {
    const id = await inReview();
    expect(await amended(id, { host: product.hostRef })).toMatchObject({ status: 'awaiting-host' });
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });

  it('the name and then the host, and the new host registers the new name', async () => {
    const id = await inReview();
    await amended(id, { immigrant: { surname: 'PROBOV' } });
    await amended(id, { host: product.hostRef });
    expect(await read(product, host, id)).toMatchObject({ immigrant: { surname: 'PROBOV' } });
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
    expect(await read(product, immigrant, id)).toMatchObject({ immigrant: { surname: 'PROBOV' } });
  });
});
