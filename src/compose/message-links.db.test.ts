import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file, register } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { deskCode } from '../consent/index.ts';
import { listMessages } from '../notifications/index.ts';
import { linkOrCodeFor } from './index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

async function linksByTemplate(registrationId: string): Promise<Record<string, unknown>> {
  const messages = await listMessages(product.db, 50);
  const about = messages.filter((message) => message.registrationId === registrationId);
  const links = about.map(async (message) => {
    const { link } = await linkOrCodeFor(product.services, message);
    return [message.template, link];
  });
  return Object.fromEntries(await Promise.all(links));
}

describe('where a message leads', () => {
  it('is the one-time link for a host who is asked', async () => {
    const { id } = await file(product, product.people.immigrant, filing());
    const { 'host-asked': link } = await linksByTemplate(id);
    expect(link).toMatch(/^http:\/\/localhost:3000\/answer\/[A-Za-z0-9_.-]+$/);
  });

  it('has beside it the code for an officer’s desk, in two groups', async () => {
    const { id } = await file(product, product.people.immigrant, filing());
    const messages = await listMessages(product.db, 50);
    const asked = messages.find((message) => message.registrationId === id);
    if (!asked?.requestId) throw new Error('No host was asked');
    const { code } = await linkOrCodeFor(product.services, asked);
    expect(code).toMatch(/^\d{4} \d{4}$/);
    const { secret } = product.services;
    expect(String(code).replace(' ', '')).toBe(deskCode(secret, asked.requestId));
  });

  it('is the case as its reader sees it once it is registered', async () => {
    const { id } = await register(product, product.people.immigrant, filing());
    expect(await linksByTemplate(id)).toMatchObject({
      registered: `http://localhost:3000/registrations/${id}`,
      'registered-host': `http://localhost:3000/host/requests/${id}`,
    });
  });
});
