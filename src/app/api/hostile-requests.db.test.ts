import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, file, post, type Reply, register } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { countRows } from '../../../test/support/invariants.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { issueToken } from '../../accounts/index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

function fileText(text: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return post(product, product.people.immigrant, '/registrations', text, headers);
}

/** The answer is a problem of this status, and the register is as it was. */
async function problemOf(status: number, send: () => Promise<Reply>): Promise<Reply> {
  const before = await countRows(product.db);
  const reply = await send();
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  expect(reply.body).toMatchObject({ status, code: expect.any(String) });
  expect(await countRows(product.db)).toEqual(before);
  return reply;
}

async function expectProblem(status: number, send: () => Promise<Reply>): Promise<void> {
  await problemOf(status, send);
}

describe('a body that is no JSON', () => {
  it.each([
    ['cut', '{"immigrant":'],
    ['empty', ''],
    ['words', 'hello'],
    ['two values', '{} {}'],
    ['with a comment', '{} // filing'],
    ['that reaches for the prototype', '{"__proto__": {"admin": true}}'],
    ['that reaches for it within', '{"entry": {"__proto__": {"crossedOn": "2026-11-20"}}}'],
    ['that reaches for the constructor', '{"constructor": {"prototype": {"admin": true}}}'],
  ])('(%s) is refused with 400', async (_what, text) => {
    const reply = await problemOf(400, () => fileText(text));
    expect(reply.body).toMatchObject({ code: 'malformed-json' });
  });

  it('is explained in the language asked for', async () => {
    const details = new Set<unknown>();
    for (const lang of ['kk', 'ru', 'en']) {
      const path = `/registrations?lang=${lang}`;
      const reply = await post(product, product.people.immigrant, path, '{');
      expect(reply.headers['content-language']).toBe(lang);
      details.add(JSON.stringify(reply.body));
    }
    expect(details.size).toBe(3);
  });
});

describe('a body', () => {
  it('over one mebibyte is refused with 413', () =>
    expectProblem(413, () => fileText(JSON.stringify({ text: 'a'.repeat(1_048_577) }))));

  it('of just under one mebibyte is read and answered', () =>
    expectProblem(422, () => fileText(JSON.stringify({ text: 'a'.repeat(1_048_000) }))));

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('of %s in each other, very deep, is refused with 422', (_what, open, close) =>
    expectProblem(422, () =>
      fileText(`${open.repeat(100_000)}1${close.repeat(100_000)}`, { 'idempotency-key': 'deep' }),
    ));

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'image/png',
  ])('of type %s is refused with 415', (type) =>
    expectProblem(415, () => fileText('surname=TESTOV', { 'content-type': type })));

  it('that is compressed is refused with 415', () =>
    expectProblem(415, () => fileText('{}', { 'content-encoding': 'gzip' })));
});

describe('an idempotency key', () => {
  it.each([
    ['empty', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['with a space', 'two words'],
    ['with letters outside ASCII', 'кілт'],
    ['with a tab', 'a\tb'],
  ])('that is %s is refused with 422', async (_what, key) => {
    const send = () => fileText(JSON.stringify(filing()), { 'idempotency-key': key });
    const reply = await problemOf(422, send);
    expect(reply.body).toMatchObject({ code: 'wrong-idempotency-key' });
  });

  it.each([
    'k',
    'k'.repeat(255),
    "'; drop table registration; --".replaceAll(' ', '_'),
    '%00',
  ])('%s is taken', async (key) => {
    const reply = await fileText(JSON.stringify(filing()), { 'idempotency-key': key });
    expect(reply.status).toBe(201);
  });
});

describe('a token', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000);

  async function expectUnauthenticated(authorization: string | undefined): Promise<void> {
    const headers = authorization === undefined ? {} : { authorization };
    const send = () => post(product, undefined, '/registrations', filing(), headers);
    const reply = await problemOf(401, send);
    expect(reply.headers['www-authenticate']).toBe('Bearer');
    const read = await call(product, { path: '/registrations', headers });
    expect(read.status).toBe(401);
  }

  async function issued(token: Partial<Parameters<typeof issueToken>[1]>): Promise<string> {
    const { accountId } = product.people.immigrant;
    return issueToken(product.db, { accountId, purpose: 'api', expiresAt: inAnHour(), ...token });
  }

  it.each([
    ['none', undefined],
    ['an empty one', 'Bearer '],
    ['an unknown one', `Bearer ${'A'.repeat(43)}`],
    ['one of another scheme', 'Basic aG9zdDpob3N0'],
    ['one of a thousand characters', `Bearer ${'A'.repeat(1_000)}`],
    ['one with signs that no token has', "Bearer ' or 1=1 --"],
  ])('(%s) lets nobody in', (_what, authorization) => expectUnauthenticated(authorization));

  it('that has expired lets nobody in', async () => {
    const token = await issued({ expiresAt: new Date(Date.now() - 1_000) });
    await expectUnauthenticated(`Bearer ${token}`);
  });

  it('of a browser session lets nobody in', async () => {
    await expectUnauthenticated(`Bearer ${await issued({ purpose: 'session' })}`);
  });

  it('that was revoked lets nobody in', async () => {
    const token = await issued({});
    const as = { ...product.people.immigrant, token };
    expect((await call(product, { path: '/registrations', as })).status).toBe(200);
    await product.db
      .updateTable('accessToken')
      .set({ revokedAt: new Date() })
      .where('accountId', '=', as.accountId)
      .where('demo', '=', false)
      .execute();
    await expectUnauthenticated(`Bearer ${token}`);
  });
});

describe("another's case is as unknown as one that never was", () => {
  const NOBODYS = '01a20000-0000-7000-8000-000000000000';
  let stranger: TestActor;
  let id: string;
  let registered: string;
  beforeAll(async () => {
    stranger = await newActor(product.db, 'stranger@mail.example');
    id = (await file(product, product.people.immigrant, filing())).id;
    registered = (await register(product, product.people.immigrant, filing())).id;
  });

  const roads: readonly (readonly [string, (as: TestActor, id: string) => Promise<Reply>])[] = [
    ['reading', (as, of) => call(product, { path: `/registrations/${of}`, as })],
    ['answering', (as, of) => act(product, as, of, 'answer', { answer: 'confirm' })],
    ['answering wrongly', (as, of) => act(product, as, of, 'answer', { answer: 'maybe' })],
    ['amending', (as, of) => act(product, as, of, 'amend', { stay: { until: '2026-12-31' } })],
    ['amending wrongly', (as, of) => act(product, as, of, 'amend', { stay: 1 })],
    ['withdrawing', (as, of) => act(product, as, of, 'withdraw', {})],
    [
      'its certificate',
      (as, of) => call(product, { path: `/registrations/${of}/certificate`, as }),
    ],
  ];
  it.each(roads)('%s', async (_what, go) => {
    const unknown = await problemOf(404, () => go(stranger, NOBODYS));
    for (const anothers of [id, registered]) {
      expect((await problemOf(404, () => go(stranger, anothers))).text).toBe(unknown.text);
    }
    for (const odd of ['1', 'x'.repeat(150), '%27%20or%201=1', '..%2f..', '%F0%9F%98%80']) {
      expect((await go(stranger, odd)).status).toBe(404);
    }
  });

  it('and only officers decide', async () => {
    const decision = { decision: 'clear', doubts: ['host-not-tied'] };
    for (const as of [stranger, product.people.immigrant, product.people.host]) {
      for (const of of [id, NOBODYS]) {
        expect((await act(product, as, of, 'decision', decision)).status).toBe(403);
      }
    }
    const { officer } = product.people;
    expect((await act(product, officer, NOBODYS, 'decision', decision)).status).toBe(404);
  });

  it('and an address that cannot be one is answered with 404 or 400', async () => {
    const as = stranger;
    for (const path of ['/registrations/%00', `/registrations/${'1'.repeat(500)}`, '/nothing']) {
      expect((await call(product, { path, as })).status).toBe(404);
    }
    expect((await call(product, { path: '/registrations/%ZZ', as })).status).toBe(400);
  });
});

describe('a list', () => {
  it.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'cursor=1',
    'as=king',
    'colour=red',
    'limit=1&limit=2',
  ])('asked for with ?%s is refused with 422', (query) =>
    expectProblem(422, () =>
      call(product, { path: `/registrations?${query}`, as: product.people.immigrant }),
    ));
});
