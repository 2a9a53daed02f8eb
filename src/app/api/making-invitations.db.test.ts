import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file, post } from '../../../test/support/api.ts';
import { byInvitation, inviteTo, send } from '../../../test/support/hosts.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';

let product: TestProduct;
let placeId: string;
let host: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ placeId, host } = product.people);
});
afterAll(() => product.stop());

function refusal(status: number, code: string) {
  return { status, body: { code } };
}

describe('to invite', () => {
  const BODY = { hostName: 'Aigul Testova', from: TODAY, until: '2027-01-31', persons: 2 };

  it('needs a tie to the place', async () => {
    const stranger = await post(product, product.people.secondHost, '/invitations', {
      ...BODY,
      placeId,
    });
    expect(stranger).toMatchObject(refusal(404, 'no-place'));
    const nowhere = await post(product, host, '/invitations', { ...BODY, placeId: randomUUID() });
    expect(nowhere).toMatchObject(refusal(404, 'no-place'));
  });

  it.each([
    [{ from: '2026-11-22' }, '/from', 'in-the-past'],
    [{ from: '2027-02-01' }, '/until', 'until-before-from'],
    [{ until: '2027-11-25' }, '/until', 'too-far-in-the-future'],
    [{ persons: 0 }, '/persons', 'too-small'],
    [{ persons: 51 }, '/persons', 'too-large'],
    [{ hostName: ' ' }, '/hostName', 'too-short'],
    [{ code: 'MINE' }, '/code', 'unknown-field'],
  ])('refuses %j', async (change, pointer, code) => {
    const body = { ...BODY, placeId, ...change };
    const refused = await post(product, host, '/invitations', body);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ errors: [{ pointer, code }] });
  });

  it('with one key makes one invitation, and another body is refused', async () => {
    const key = { 'idempotency-key': 'room-25' };
    const body = { ...BODY, placeId };
    const answers = await Promise.all(
      [body, body].map((one) => post(product, host, '/invitations', one, key)),
    );
    const [one, other] = answers.map((answer) => answer.body);
    expect(one).toEqual(other);
    const changed = await post(product, host, '/invitations', { ...body, persons: 3 }, key);
    expect(changed).toMatchObject(refusal(409, 'key-used-for-another-body'));
  });

  it('is open to staff, and to a delegate within their days; the host may end what they made', async () => {
    const delegate = await newActor(product.db, 'neighbour@mail.example');
    await send(product, host, delegate, { role: 'delegate', placeId, until: '2027-01-10' });
    const beyond = await post(product, delegate, '/invitations', { ...BODY, placeId });
    expect(beyond.body).toMatchObject({
      errors: [{ pointer: '/until', code: 'beyond-delegation' }],
    });
    const made = await inviteTo(product, delegate, placeId, { until: '2027-01-10' });
    const stay = { from: TODAY, until: '2027-01-05' };
    const filed = await file(
      product,
      product.people.otherImmigrant,
      byInvitation(made.code, { stay }),
    );
    expect(filed.status).toBe('registered');
    const stranger = `/invitations/${made.id}/revoke`;
    expect(await post(product, product.people.secondHost, stranger, {})).toMatchObject(
      refusal(404, 'no-invitation'),
    );
    const ended = await post(product, host, stranger, {});
    expect(ended.body).toMatchObject({ state: 'revoked', used: 1 });
    expect(ended.text).not.toContain(made.code);
  });
});
