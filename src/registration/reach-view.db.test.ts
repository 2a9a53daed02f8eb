import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { readRequests } from './index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

async function filed(host?: object): Promise<string> {
  const body = filing(host ? { host } : {});
  return (await file(product, product.people.immigrant, body)).id;
}

async function openLink(id: string): Promise<void> {
  const { requestId } = await product.db
    .selectFrom('registration')
    .select('requestId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await readRequests(product.services, product.linkTokenOf(requestId), 'en');
}

const mine = (id: string) => read(product, product.people.immigrant, id);

describe('how a host was reached', () => {
  it('is told to the person: on its way, sent, opened, and until when the host has time', async () => {
    const id = await filed();
    expect((await mine(id)).reach).toEqual({
      state: 'sending',
      steps: [],
      answerBy: '2026-11-26',
    });
    await product.drain();
    const { reach } = await mine(id);
    expect(reach).toMatchObject({ state: 'sent', steps: [{ channel: 'email', state: 'sent' }] });
    expect(reach?.seenAt).toBeUndefined();
    await openLink(id);
    expect((await mine(id)).reach).toMatchObject({ seenAt: expect.any(String) });
  });

  it('is the same for a host whom nobody knows, and for one who opens it signed in', async () => {
    const id = await filed({ email: 'nobody.reached@mail.example' });
    await product.drain();
    expect((await mine(id)).reach).toMatchObject({ state: 'sent', steps: [{ channel: 'email' }] });
    const known = await filed();
    await read(product, product.people.host, known);
    expect((await mine(known)).reach?.seenAt).toEqual(expect.any(String));
  });

  it('says so where nothing that was typed can be written to', async () => {
    const id = await filed({ phone: '+77010000031' });
    await product.drain();
    expect((await mine(id)).reach).toMatchObject({ state: 'no-channel', steps: [] });
  });

  it('is told to officers step by step, and to a host not at all', async () => {
    const id = await filed();
    await product.drain();
    const { deliveries = [], reach } = await read(product, product.people.officer, id);
    expect(deliveries).toContainEqual(
      expect.objectContaining({ template: 'host-asked', channel: 'email', state: 'kept' }),
    );
    expect(reach).toBeUndefined();
    const hosts = await read(product, product.people.host, id);
    expect([hosts.reach, hosts.deliveries]).toEqual([undefined, undefined]);
  });

  it('is over with the answer, and begins anew with a longer stay', async () => {
    const id = await filed();
    await confirm(product, product.people.host, id);
    expect((await mine(id)).reach).toBeUndefined();
    await act(product, product.people.immigrant, id, 'extend', { until: '2027-03-01' });
    expect((await mine(id)).reach).toMatchObject({ state: 'sending', answerBy: '2026-11-26' });
  });
});
