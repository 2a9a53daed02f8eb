import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, post, type Reply, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { messagesAbout } from '../../../test/support/outbox.ts';
import { type OwnedPlace, ownedPlace } from '../../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { PDF_FILE } from '../../../test/support/review.ts';
import { sweepDeadlines } from '../sweep-deadlines.ts';

let product: TestProduct;
let immigrant: TestActor;
let officer: TestActor;
let owner: TestActor;
let tenant: TestActor;
let place: OwnedPlace;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, officer } = product.people);
  owner = await newActor(product.db, 'owner@mail.example');
  tenant = await newActor(product.db, 'tenant@mail.example');
  place = await ownedPlace(product, [{ host: owner }, { host: tenant, role: 'tenant' }]);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function filed(as = immigrant): Promise<string> {
  const who = { host: { email: tenant.email }, place: place.place };
  return (await file(product, as, filing(who))).id;
}

async function registered(): Promise<string> {
  const id = await filed();
  expect((await confirm(product, tenant, id)).body).toMatchObject({ status: 'registered' });
  return id;
}

function dispute(id: string, body: object = {}, as = owner): Promise<Reply> {
  return post(product, as, `/registrations/${id}/dispute`, body);
}

const TEXT = 'Nobody of that name <b>lives</b> in my flat.';
const answer = (id: string, body: object, as = immigrant) =>
  post(product, as, `/registrations/${id}/dispute/answer`, body);
const end = (id: string, reason: string) =>
  act(product, officer, id, 'decision', {
    decision: 'end',
    reason,
    on: product.clock.today(),
    because: 'The flat was sold.',
  });

describe('a dispute by a host of the place', () => {
  it('changes nothing at once: it is told to the person and to an officer', async () => {
    const id = await registered();
    const today = product.clock.today();
    expect((await dispute(id, { text: TEXT })).body).toEqual({ id, disputedOn: today });
    const own = await read(product, immigrant, id);
    expect(own).toMatchObject({
      status: 'registered',
      dispute: { by: 'host', on: today, text: TEXT, answers: [] },
    });
    expect(own.deadlines).toContainEqual(expect.objectContaining({ kind: 'dispute' }));
    expect(own).not.toHaveProperty('suspension');
    const told = await messagesAbout(product, id);
    const [message] = told.filter(({ template }) => template === 'disputed');
    expect(message?.text).not.toContain('flat');
    expect(message?.text).not.toContain('не действует');
    const queue = await call(product, { path: '/registrations?as=officer', as: officer });
    expect(queue.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id, doubts: ['disputed'], disputed: true }),
      ]),
    });
    const mine = await call(product, { path: '/registrations?as=immigrant', as: immigrant });
    expect(mine.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, disputed: true })]),
    });
  });

  it('is one, however often it is said, and known to all hosts of the place', async () => {
    const id = await registered();
    await dispute(id);
    expect((await dispute(id, {}, tenant)).status).toBe(200);
    const events = (await read(product, officer, id)).events.map(({ type }) => type);
    expect(events.filter((type) => type === 'disputed')).toHaveLength(1);
    const path = `/places/${place.id}/registrations`;
    const { body } = await call(product, { path, as: tenant });
    expect(body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, disputed: true })]),
    });
  });

  it('is for those who are tied to it, and never about oneself', async () => {
    const id = await registered();
    const { secondHost } = product.people;
    for (const as of [secondHost, officer, immigrant]) {
      expect((await dispute(id, {}, as)).body).toMatchObject({ code: 'not-found' });
    }
    const own = await filed(owner);
    expect((await dispute(own)).body).toMatchObject({ code: 'own-filing' });
    expect((await dispute(id, { text: '', why: 1 })).status).toBe(422);
    expect(await read(product, immigrant, id)).not.toHaveProperty('dispute');
  });

  it('of a filing keeps it from registering until an officer has looked', async () => {
    const id = await filed();
    await dispute(id);
    expect((await read(product, immigrant, id)).status).toBe('awaiting-host');
    expect((await confirm(product, tenant, id)).body).toMatchObject({ status: 'in-review' });
    await act(product, officer, id, 'decision', { decision: 'clear', doubts: ['disputed'] });
    expect(await read(product, immigrant, id)).toMatchObject({ status: 'registered' });
  });
});

describe('both sides of a dispute', () => {
  it('are heard before a registration ends on a host’s word', async () => {
    const id = await registered();
    expect((await end(id, 'host-ended')).body).toMatchObject({ code: 'no-dispute' });
    await dispute(id, { text: TEXT });
    expect((await end(id, 'host-ended')).body).toMatchObject({ code: 'not-heard' });
    const said = { text: 'I pay for the room.', files: [PDF_FILE] };
    expect((await answer(id, said, owner)).body).toMatchObject({ code: 'not-found' });
    expect((await answer(id, { text: '' })).status).toBe(422);
    expect((await answer(id, said)).status).toBe(200);
    const seen = await read(product, officer, id);
    expect(seen.dispute).toMatchObject({
      text: TEXT,
      answers: [{ text: 'I pay for the room.', files: [{ name: 'passport.pdf' }] }],
    });
    expect((await end(id, 'host-ended')).body).toMatchObject({
      status: 'closed',
      ended: { reason: 'host-ended' },
    });
    expect((await answer(id, said)).body).toMatchObject({ code: 'no-dispute' });
  });

  it('may be silent: after five working days an officer may end it, and a supervisor sees it', async () => {
    const id = await registered();
    await dispute(id);
    await product.clock.advance('P5D');
    expect((await end(id, 'host-ended')).body).toMatchObject({ code: 'not-heard' });
    await product.clock.advance('P4D');
    await sweepDeadlines(product.services);
    expect(await read(product, immigrant, id)).toMatchObject({ overdue: true });
    expect((await end(id, 'host-ended')).body).toMatchObject({ status: 'closed' });
  });
});
