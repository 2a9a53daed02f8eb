import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  act,
  CONFIRM,
  call,
  confirm,
  file,
  post,
  read,
  register,
} from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { messagesAbout, toldAbout } from '../../../test/support/outbox.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { answerRequest } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let bystander: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host } = product.people);
  bystander = await newActor(product.db, 'bystander@mail.example');
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

const UNTIL = '2027-02-10';
/** Of a nationality whose visa-free stay is long enough for the dates. */
const russian = () => filing({ immigrant: { nationality: 'RUS' } });
const extend = (id: string, until = UNTIL) => act(product, immigrant, id, 'extend', { until });
const decline = { answer: 'decline', reason: 'dates-wrong' };

async function certificateOf(id: string) {
  const path = `/registrations/${id}/certificate`;
  const reply = await call(product, { path, as: immigrant });
  return z.object({ number: z.string(), qr: z.string(), validUntil: z.string() }).parse(reply.body);
}

describe('an extension', () => {
  it('is asked by e-mail with a link of its own, and the registration stands', async () => {
    const { id } = await register(product, immigrant, russian());
    expect((await extend(id)).status).toBe(200);
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'registered',
      stay: { until: '2027-01-15' },
      extension: { until: UNTIL, answered: false },
      deadlines: expect.arrayContaining([
        expect.objectContaining({ kind: 'extension-answer', lateAfter: '2026-11-26' }),
      ]),
    });
    const asked = (await messagesAbout(product, id)).at(-1);
    expect(asked).toMatchObject({ template: 'extension-asked', to: host.email });
  });

  it('given by the link, makes the stay longer; the old certificate reads as superseded', async () => {
    const { id } = await register(product, immigrant, russian());
    const old = await certificateOf(id);
    await extend(id);
    const asked = (await messagesAbout(product, id)).at(-1);
    const token = product.linkTokenOf(asked?.requestId ?? '');
    const answered = await answerRequest(product.services, { through: 'link', token }, CONFIRM);
    expect(answered.ok).toBe(true);
    const fresh = await certificateOf(id);
    expect([fresh.validUntil, fresh.number === old.number]).toEqual([UNTIL, false]);
    const verdict = await post(product, undefined, '/certificates/verify', { qr: old.qr });
    expect(verdict.body).toMatchObject({ verdict: 'superseded' });
  });

  it('given in the app, counts from the same moment', async () => {
    const { id } = await register(product, immigrant, russian());
    await extend(id);
    expect((await confirm(product, host, id)).status).toBe(200);
    expect((await read(product, immigrant, id)).stay.until).toBe(UNTIL);
    expect(await toldAbout(product, id)).toContain('extended to proba.testov@mail.example');
  });

  it('declined, changes nothing but that it is over', async () => {
    const { id } = await register(product, immigrant, russian());
    const before = await certificateOf(id);
    await extend(id);
    await act(product, host, id, 'answer', decline);
    const after = await read(product, immigrant, id);
    expect([after.status, after.stay.until, after.extension]).toEqual([
      'registered',
      '2027-01-15',
      undefined,
    ]);
    expect(await certificateOf(id)).toEqual(before);
  });

  it('is asked by the person alone, for a later day, and only while registered', async () => {
    const { id } = await register(product, immigrant, russian());
    for (const nobody of [host, bystander]) {
      expect((await act(product, nobody, id, 'extend', { until: UNTIL })).status).toBe(404);
    }
    expect((await extend(id, '2027-01-15')).body).toMatchObject({
      errors: [{ pointer: '/until', code: 'not-later' }],
    });
    expect((await extend(id, '2026-02-30')).status).toBe(422);
    const { id: open } = await file(product, immigrant, russian());
    expect((await extend(open)).body).toMatchObject({ code: 'not-registered' });
  });

  it('asked again for another day, asks the host anew and the old link is dead', async () => {
    const { id } = await register(product, immigrant, russian());
    await extend(id);
    const first = (await messagesAbout(product, id)).at(-1);
    await extend(id, '2027-02-20');
    const token = product.linkTokenOf(first?.requestId ?? '');
    const late = await answerRequest(product.services, { through: 'link', token }, CONFIRM);
    expect(late).toMatchObject({ refusal: { code: 'already-answered' } });
  });
});

describe('leaving', () => {
  const LEFT = { on: '2026-11-22' };

  it('said by the person, is asked of the host, and ends nothing yet', async () => {
    const { id } = await register(product, immigrant, russian());
    expect((await act(product, immigrant, id, 'leave', LEFT)).body).toMatchObject({
      status: 'registered',
    });
    expect((await read(product, host, id)).leaving).toEqual({ by: 'immigrant', on: LEFT.on });
    expect(await toldAbout(product, id)).toContain(`leaving-asked-host to ${host.email}`);
  });

  it('agreed to, closes the registration on that day', async () => {
    const { id } = await register(product, immigrant, russian());
    await act(product, host, id, 'leave', LEFT);
    await act(product, immigrant, id, 'leave/answer', { answer: 'agree' });
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'closed',
      ended: { reason: 'left', on: LEFT.on },
    });
  });

  it('objected to, stands beside the registration in the queue of officers', async () => {
    const { id } = await register(product, immigrant, russian());
    await act(product, host, id, 'leave', LEFT);
    await act(product, immigrant, id, 'leave/answer', { answer: 'object' });
    const { officer } = product.people;
    expect(await read(product, officer, id)).toMatchObject({
      status: 'registered',
      doubts: [{ doubt: 'disputed' }],
    });
    const clear = { decision: 'clear', doubts: ['disputed'] };
    expect((await act(product, officer, id, 'decision', clear)).body).toMatchObject({
      status: 'registered',
    });
  });

  it('is said by the two of them alone, and answered by the other one', async () => {
    const { id } = await register(product, immigrant, russian());
    for (const nobody of [bystander, product.people.officer]) {
      expect((await act(product, nobody, id, 'leave', LEFT)).status).toBe(404);
    }
    await act(product, immigrant, id, 'leave', LEFT);
    const own = await act(product, immigrant, id, 'leave/answer', { answer: 'agree' });
    expect(own.body).toMatchObject({ code: 'nobody-left' });
  });

  it('is not of a day that has not come', async () => {
    const { id } = await register(product, immigrant, russian());
    const reply = await act(product, immigrant, id, 'leave', { on: '2026-11-24' });
    expect(reply.body).toMatchObject({ errors: [{ pointer: '/on', code: 'in-the-future' }] });
  });
});

describe('a move', () => {
  it('within five working days is in time, and a later one is taken and marked', async () => {
    const number = 'M7654321';
    const move = (from: string) =>
      filing({
        immigrant: { nationality: 'RUS' },
        document: { number },
        entry: { crossedOn: '2026-11-01' },
        stay: { from, until: '2027-01-15' },
      });
    await register(product, immigrant, move('2026-11-02'));
    const deadlineOf = async (from: string) => {
      const { deadlines } = await file(product, immigrant, move(from));
      return deadlines.find(({ kind }) => kind === 'move');
    };
    expect(await deadlineOf('2026-11-16')).toMatchObject({
      lateAfter: '2026-11-23',
      warnOn: '2026-11-20',
      late: false,
    });
    expect(await deadlineOf('2026-11-13')).toMatchObject({ lateAfter: '2026-11-20', late: true });
  });
});
