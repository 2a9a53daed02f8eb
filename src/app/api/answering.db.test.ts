import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';
import { DECLINE_REASONS } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

function decline(id: string, reason: string, as = host, more: object = {}) {
  return act(product, as, id, 'answer', { answer: 'decline', reason, ...more });
}

async function filed(body: unknown = filing()): Promise<string> {
  return (await file(product, immigrant, body)).id;
}

/** Asked of a host who is tied to nothing, so that a confirmation leads to review. */
async function inReview(): Promise<string> {
  const { secondHost } = product.people;
  const id = await filed(filing({ host: { email: secondHost.email } }));
  expect((await confirm(product, secondHost, id)).body).toMatchObject({ status: 'in-review' });
  return id;
}

describe('a host who confirms', () => {
  it('registers at once, and everybody is told', async () => {
    const id = await filed();
    const reply = await confirm(product, host, id);
    expect(reply).toMatchObject({
      status: 200,
      body: { id, status: 'registered', consent: 'given', registeredOn: TODAY },
    });
    expect(await toldAbout(product, id)).toEqual([
      `host-asked to ${host.email}`,
      'registered to proba.testov@mail.example',
      `registered-host to ${host.email}`,
    ]);
  });

  it('and confirms again changes nothing and hears the same', async () => {
    const id = await filed();
    const first = await confirm(product, host, id);
    const before = await countRows(product.db);
    const again = await confirm(product, host, id);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(await countRows(product.db)).toEqual(before);
  });

  it('cannot decline what is registered', async () => {
    const id = await filed();
    await confirm(product, host, id);
    expect(await decline(id, 'other')).toMatchObject({
      status: 409,
      body: { code: 'already-answered' },
    });
    expect(await read(product, immigrant, id)).toMatchObject({ status: 'registered' });
  });

  it('may still decline while officers are looking', async () => {
    const id = await inReview();
    const { secondHost } = product.people;
    expect((await decline(id, 'moved-out', secondHost)).body).toMatchObject({
      status: 'refused',
      refusal: { ground: 'host-declined', reason: 'moved-out' },
    });
    expect(await confirm(product, secondHost, id)).toMatchObject({ status: 409 });
  });
});

describe('a host who declines', () => {
  it.each(DECLINE_REASONS)('(%s) gives ground, reason and what repairs it', async (reason) => {
    const id = await filed();
    expect((await decline(id, reason)).status).toBe(200);
    const fixes = new Set<string>();
    for (const language of ['kk', 'ru', 'en']) {
      const view = await read(product, immigrant, id, language);
      expect(view).toMatchObject({
        status: 'refused',
        consent: 'declined',
        refusal: { ground: 'host-declined', reason },
        ended: { on: TODAY, reason: 'host-declined' },
      });
      fixes.add(view.refusal?.fix ?? '');
    }
    expect(fixes.size).toBe(3);
    expect(await toldAbout(product, id)).toContain('declined to proba.testov@mail.example');
  });

  it('and declines again hears the standing result, whatever the reason', async () => {
    const id = await filed();
    const first = await decline(id, 'other');
    const again = await decline(id, 'dates-wrong');
    expect([again.status, again.text]).toEqual([200, first.text]);
  });

  it('cannot confirm afterwards', async () => {
    const id = await filed();
    await decline(id, 'other');
    expect(await confirm(product, host, id)).toMatchObject({
      status: 409,
      body: { code: 'already-answered' },
    });
  });

  it('may write a note that only its own table keeps', async () => {
    const id = await filed();
    await decline(id, 'other', host, { note: 'The flat is sold\u202E.' });
    const { body } = await product.db
      .selectFrom('note')
      .select('body')
      .where('registrationId', '=', id)
      .executeTakeFirstOrThrow();
    expect(body).toBe('The flat is sold\u202E.');
    expect(JSON.stringify(await read(product, immigrant, id))).not.toContain('sold');
  });

  it.each([
    ['no answer', {}, '/answer', 'required'],
    ['another answer', { answer: 'maybe' }, '/answer', 'not-one-of'],
    ['no reason', { answer: 'decline' }, '/reason', 'required'],
    ['another reason', { answer: 'decline', reason: 'rude' }, '/reason', 'not-one-of'],
    ['a reason to confirm', { answer: 'confirm', reason: 'other' }, '/reason', 'unknown-field'],
    ['a version that is none', { answer: 'confirm', version: 0 }, '/version', 'too-small'],
    [
      'a note of 1,001 characters',
      { answer: 'decline', reason: 'other', note: 'a'.repeat(1_001) },
      '/note',
      'too-long',
    ],
    [
      'a note with NUL',
      { answer: 'decline', reason: 'other', note: '\u0000' },
      '/note',
      'malformed',
    ],
  ])('with %s is told which field', async (_what, body, pointer, code) => {
    const id = await filed();
    const reply = await act(product, host, id, 'answer', body);
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
    expect(reply.body).toHaveProperty('errors.length', 1);
    expect(await read(product, immigrant, id)).toMatchObject({ status: 'awaiting-host' });
  });
});

describe('an answer after the filing was withdrawn', () => {
  it('is refused, whichever it is', async () => {
    const id = await filed();
    expect((await act(product, immigrant, id, 'withdraw', {})).body).toMatchObject({
      status: 'withdrawn',
      ended: { by: 'immigrant', on: TODAY },
    });
    for (const reply of [await confirm(product, host, id), await decline(id, 'other')]) {
      expect(reply).toMatchObject({ status: 409, body: { code: 'already-answered' } });
    }
    expect(await toldAbout(product, id)).toContain(`withdrawn-host to ${host.email}`);
  });

  it('is refused also to a host who had confirmed before', async () => {
    const id = await inReview();
    await act(product, immigrant, id, 'withdraw', {});
    expect((await confirm(product, product.people.secondHost, id)).status).toBe(409);
  });
});

describe('an immigrant who withdraws', () => {
  it('twice hears the same, and nothing more is written', async () => {
    const id = await filed();
    const first = await act(product, immigrant, id, 'withdraw', {});
    const before = await countRows(product.db);
    const again = await act(product, immigrant, id, 'withdraw', {});
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(await countRows(product.db)).toEqual(before);
  });

  it('cannot after the registration, and it stays in force', async () => {
    const id = await filed();
    await confirm(product, host, id);
    expect(await act(product, immigrant, id, 'withdraw', {})).toMatchObject({
      status: 409,
      body: { code: 'already-registered' },
    });
    expect(await read(product, immigrant, id)).toMatchObject({ status: 'registered' });
  });

  it('cannot after a refusal', async () => {
    const id = await filed();
    await decline(id, 'other');
    expect(await act(product, immigrant, id, 'withdraw', {})).toMatchObject({
      status: 409,
      body: { code: 'not-open' },
    });
  });

  it('sends nothing else with it', async () => {
    const id = await filed();
    const reply = await act(product, immigrant, id, 'withdraw', { why: 'x' });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/why' }] } });
  });
});

describe("one's own filing", () => {
  it('cannot be answered, also by an account that is its host', async () => {
    const { id } = await file(product, host, filing());
    for (const body of [{ answer: 'confirm' }, { answer: 'decline', reason: 'other' }]) {
      const reply = await act(product, host, id, 'answer', body);
      expect(reply).toMatchObject({ status: 403, body: { code: 'own-filing' } });
    }
    expect(await read(product, host, id)).toMatchObject({ status: 'awaiting-host' });
  });

  it('cannot be answered by the account that filed it for another host', async () => {
    expect((await confirm(product, immigrant, await filed())).status).toBe(403);
  });
});

describe('a host who is asked by another contact', () => {
  it.each([
    ['phone', '+77010000001'],
    ['iin', '870101300019'],
    ['bin', '990140000017'],
  ] as const)('(%s) answers once the contact is proved to be theirs', async (kind, value) => {
    const owner = await newActor(product.db, `${kind}-holder@mail.example`);
    const { id, notice } = await file(product, immigrant, filing({ host: { [kind]: value } }));
    expect(notice).toBe('no-channel');
    expect((await confirm(product, owner, id)).status).toBe(404);
    const { accountId } = owner;
    await product.db.insertInto('contact').values({ kind, value, accountId }).execute();
    expect((await confirm(product, owner, id)).body).toMatchObject({ status: 'in-review' });
  });
});

describe('a host whose e-mail address was typed in another case', () => {
  it('is asked, and answers', async () => {
    const id = await filed(filing({ host: { email: 'Host@Demo.example' } }));
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });
});
