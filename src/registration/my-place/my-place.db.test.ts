import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, post } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { type OwnedPlace, ownedPlace } from '../../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { exportMyData } from '../export-my-data.ts';
import type { RegistrationsAtPlace } from './contract.ts';

let product: TestProduct;
let immigrant: TestActor;
let owner: TestActor;
let tenant: TestActor;
let stranger: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, secondHost: stranger } = product.people);
  owner = await newActor(product.db, 'owner@mail.example');
  tenant = await newActor(product.db, 'tenant@mail.example');
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function filedAt({ place }: OwnedPlace, surname: string, host = owner): Promise<string> {
  const who = { immigrant: { surname }, host: { email: host.email }, place };
  return (await file(product, immigrant, filing(who))).id;
}

async function registeredAt(place: OwnedPlace, surname: string): Promise<string> {
  const id = await filedAt(place, surname);
  expect((await confirm(product, owner, id)).body).toMatchObject({ status: 'registered' });
  return id;
}

async function seenBy(as: TestActor, place: OwnedPlace, query = ''): Promise<readonly string[]> {
  const reply = await call(product, { path: `/places/${place.id}/registrations${query}`, as });
  if (reply.status !== 200) return [`${reply.status}`];
  const { items } = reply.body as RegistrationsAtPlace;
  return items.map(({ name, state, from, until }) => `${name} ${state} ${from} ${until}`);
}

describe('my places', () => {
  it('are those to which I am tied today, and nobody else’s', async () => {
    const mine = await newActor(product.db, 'of-two@mail.example');
    const one = await ownedPlace(product, [{ host: mine }, { host: mine, role: 'manager' }]);
    const ended = { host: mine, until: '2026-11-22' };
    await ownedPlace(product, [ended, { host: owner }]);
    await ownedPlace(product, [{ host: mine, since: '2026-11-24' }]);
    const { body } = await call(product, { path: '/places', as: mine });
    expect(body).toEqual({
      items: [
        {
          id: one.id,
          address: one.address,
          roles: ['manager', 'owner'],
          since: '2026-01-01',
          locked: false,
          quorum: 'any-one',
        },
      ],
    });
    expect((await call(product, { path: '/places', as: stranger })).body).toEqual({ items: [] });
  });
});

describe('who is at my place', () => {
  it('is told by name and days: who is registered, was, and asks to be', async () => {
    const place = await ownedPlace(product, [{ host: owner }]);
    const left = await registeredAt(place, 'GONE');
    await act(product, immigrant, left, 'leave', { on: '2026-11-22' });
    await act(product, owner, left, 'leave/answer', { answer: 'agree' });
    await registeredAt(place, 'STAYS');
    const declined = await filedAt(place, 'DECLINED');
    await act(product, owner, declined, 'answer', { answer: 'decline', reason: 'dates-wrong' });
    await filedAt(place, 'ASKS', stranger);
    expect(await seenBy(owner, place)).toEqual([
      'ASKS PROBA open 2026-11-21 2027-01-15',
      'STAYS PROBA registered 2026-11-21 2027-01-15',
      'GONE PROBA ended 2026-11-21 2026-11-22',
    ]);
    expect(await seenBy(owner, place, '?state=registered')).toHaveLength(1);
    const { text } = await call(product, { path: `/places/${place.id}/registrations`, as: owner });
    expect(text).not.toMatch(/T0\d+|1990-05-17|UZB|proba\.testov|R-26/);
  });

  it('comes a page at a time', async () => {
    const place = await ownedPlace(product, [{ host: owner }]);
    for (const name of ['FIRST', 'SECOND', 'THIRD']) await filedAt(place, name);
    const path = `/places/${place.id}/registrations?limit=2`;
    const { body } = await call(product, { path, as: owner });
    const { items, next } = body as RegistrationsAtPlace;
    expect(items.map(({ name }) => name)).toEqual(['THIRD PROBA', 'SECOND PROBA']);
    const rest = await call(product, { path: `${path}&cursor=${next}`, as: owner });
    expect(rest.body).toMatchObject({ items: [{ name: 'FIRST PROBA' }] });
    expect(rest.body).not.toHaveProperty('next');
  });

  it('is nothing that was over before the tie began', async () => {
    const place = await ownedPlace(product, [
      { host: owner },
      { host: tenant, role: 'tenant', since: '2026-11-23' },
    ]);
    const id = await registeredAt(place, 'BEFORE');
    await act(product, immigrant, id, 'leave', { on: '2026-11-23' });
    await act(product, owner, id, 'leave/answer', { answer: 'agree' });
    await registeredAt(place, 'STILL');
    expect(await seenBy(owner, place)).toHaveLength(2);
    expect(await seenBy(tenant, place)).toEqual(['STILL PROBA registered 2026-11-21 2027-01-15']);
    const disputed = await post(product, tenant, `/registrations/${id}/dispute`, {});
    expect(disputed.body).toMatchObject({ code: 'not-found' });
  });

  it('is nobody’s business who is not tied: asked, sent by a host, an officer, the person', async () => {
    const place = await ownedPlace(product, [{ host: owner }]);
    await registeredAt(place, 'STAYS');
    const asked = await filedAt(place, 'ASKS', stranger);
    await confirm(product, stranger, asked);
    const delegate = await newActor(product.db, 'delegate@mail.example');
    await sent(delegate, place);
    const { officer } = product.people;
    for (const as of [stranger, delegate, officer, immigrant]) {
      expect(await seenBy(as, place)).toEqual(['404']);
      const lock = await post(product, as, `/places/${place.id}/lock`, { locked: true });
      expect(lock.body).toMatchObject({ status: 404, code: 'no-place' });
      expect((await call(product, { path: '/places', as })).body).toEqual({ items: [] });
    }
    const own = await call(product, { path: '/registrations?as=host', as: stranger });
    expect(own.text).toContain('ASKS PROBA');
    expect(own.text).not.toContain('STAYS');
  });

  it('does not open the case itself', async () => {
    const place = await ownedPlace(product, [{ host: owner }, { host: tenant, role: 'tenant' }]);
    const id = await registeredAt(place, 'STAYS');
    expect((await call(product, { path: `/registrations/${id}`, as: tenant })).status).toBe(404);
    const { body } = await call(product, { path: `/places/${place.id}/registrations`, as: tenant });
    expect(body).toMatchObject({ items: [{ id, asked: false, own: false }] });
    const { body: hosts } = await call(product, {
      path: `/places/${place.id}/registrations`,
      as: owner,
    });
    expect(hosts).toMatchObject({ items: [{ id, asked: true }] });
  });

  it('is looked at under the eyes of those who are seen', async () => {
    const place = await ownedPlace(product, [{ host: owner }]);
    const guest = await newActor(product.db, 'looked-at@mail.example');
    const who = { host: { email: owner.email }, place: place.place };
    const { id } = await file(product, guest, filing(who));
    await seenBy(owner, place);
    const actor = { accountId: guest.accountId, roles: [], demo: true };
    const { registrations } = await exportMyData(product.services, actor);
    expect(registrations).toMatchObject([
      { seenBy: [{ as: 'host', what: 'place-read', you: false }] },
    ]);
    const page = await product.db
      .selectFrom('auditEntry')
      .select(['action', 'registrationId', 'purpose'])
      .where('actorId', '=', owner.accountId)
      .orderBy('id', 'desc')
      .limit(2)
      .execute();
    expect(page).toContainEqual({
      action: 'place-read',
      registrationId: null,
      purpose: `place ${place.id}`,
    });
    expect(page).toContainEqual({ action: 'place-read', registrationId: id, purpose: null });
  });
});

async function sent({ accountId, email }: TestActor, { id: placeId }: OwnedPlace): Promise<void> {
  await product.db
    .insertInto('delegation')
    .values({
      ...{ fromAccount: owner.accountId, toAccount: accountId, toEmail: email, placeId },
      ...{ role: 'delegate', since: '2026-01-01', acceptedAt: new Date() },
    })
    .execute();
}
