import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, post } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { type OwnedPlace, ownedPlace } from '../../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { linkOrCodeFor } from '../../compose/index.ts';
import { listMessages, renderTemplate } from '../../notifications/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { tellPlaceTask } from './tell-place.ts';

let product: TestProduct;
let immigrant: TestActor;
let one: TestActor;
let other: TestActor;
let third: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant } = product.people);
  one = await newActor(product.db, 'one@mail.example');
  other = await newActor(product.db, 'other@mail.example');
  third = await newActor(product.db, 'third@mail.example');
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function filedAt({ place }: OwnedPlace, host = one, as = immigrant): Promise<string> {
  return (await file(product, as, filing({ host: { email: host.email }, place }))).id;
}

/** Everything of these templates that an account was sent, as the reader sees it. */
async function toldTo({ accountId }: TestActor, template: string): Promise<readonly string[]> {
  await product.drain();
  const messages = (await listMessages(product.db, 1_000)).filter(
    (message) => message.accountId === accountId && message.template === template,
  );
  return Promise.all(
    messages.map(async (message) => {
      const values = { ...message.arguments, ...(await linkOrCodeFor(product.services, message)) };
      return renderTemplate(message.template, 'en', values).text;
    }),
  );
}

describe('a filing at a place', () => {
  it('is told to those who are tied to it, but not to the one who is asked', async () => {
    const ended = { host: third, until: '2026-11-22' };
    const place = await ownedPlace(product, [{ host: one }, { host: other }, ended]);
    await filedAt(place);
    const [told = '', ...more] = await toldTo(other, 'place-filing');
    expect(more).toEqual([]);
    expect(told).toContain('TESTOV PROBA has filed');
    expect(told).toContain(`\n\nhttp://localhost:3000/host/places/${place.id}\n\n`);
    for (const nobody of [one, third]) {
      expect((await toldTo(nobody, 'place-filing')).join()).not.toContain(place.id);
    }
  });

  it('is told once, however often the host is asked and the job runs', async () => {
    const place = await ownedPlace(product, [{ host: one }, { host: third }]);
    const id = await filedAt(place);
    await product.drain();
    await act(product, immigrant, id, 'amend', { host: { email: 'new-host@mail.example' } });
    await product.drain();
    const jobs = [1, 2, 3].map(() => enqueue(product.db, tellPlaceTask, { registrationId: id }));
    await Promise.all(jobs);
    const told = await toldTo(third, 'place-filing');
    expect(told.filter((text) => text.includes(place.id))).toHaveLength(1);
    // Nobody asks this one any more: now it is news.
    const former = await toldTo(one, 'place-filing');
    expect(former.filter((text) => text.includes(place.id))).toHaveLength(1);
  });

  it('is no news to whoever filed it, and of none that is over', async () => {
    const place = await ownedPlace(product, [{ host: one }, { host: other }]);
    await filedAt(place, one, other);
    const withdrawn = await filedAt(place);
    await act(product, immigrant, withdrawn, 'withdraw', {});
    const told = await toldTo(other, 'place-filing');
    expect(told.filter((text) => text.includes(place.id))).toEqual([]);
  });
});

describe('owners who have to agree', () => {
  it('are asked with the first yes of another one, and answer signed in', async () => {
    const place = await ownedPlace(
      product,
      [{ host: one }, { host: other }, { host: third }],
      'all-owners',
    );
    const id = await filedAt(place);
    expect(await toldTo(other, 'owner-asked')).toEqual([]);
    await confirm(product, one, id);
    const [asked = ''] = await toldTo(other, 'owner-asked');
    expect(asked).toContain(`\n\nhttp://localhost:3000/host/requests/${id}\n\n`);
    await confirm(product, other, id);
    expect(await toldTo(other, 'owner-asked')).toHaveLength(1);
    expect(await toldTo(third, 'owner-asked')).toHaveLength(1);
    expect((await confirm(product, third, id)).body).toMatchObject({ status: 'registered' });
  });
});

describe('what one host changes of a place', () => {
  it('is told to the others, once for each change', async () => {
    const place = await ownedPlace(product, [{ host: one }, { host: other, role: 'tenant' }]);
    const lock = (locked: boolean) => post(product, one, `/places/${place.id}/lock`, { locked });
    await lock(true);
    await lock(true);
    await post(product, one, `/places/${place.id}/quorum`, { quorum: 'all-owners' });
    const texts = (await toldTo(other, 'place-changed')).filter((text) => text.includes(place.id));
    expect(texts.map((text) => text.split('\n')[0]).toSorted()).toEqual([
      'From now on every owner has to agree.',
      'The place was locked, and new requests are declined.',
    ]);
    expect(await toldTo(one, 'place-changed')).toEqual([]);
  });
});
