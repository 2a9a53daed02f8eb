import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, type Reply, read, register } from '../../../test/support/api.ts';
import { filing, newDocumentNumber } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

let product: TestProduct;
let immigrant: TestActor;
let otherImmigrant: TestActor;
let host: TestActor;
let secondHost: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, otherImmigrant, host, secondHost, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

function decide(id: string, decision: object): Promise<Reply> {
  return act(product, officer, id, 'decision', { decision: 'clear', ...decision });
}

async function doubtsOf(id: string): Promise<readonly string[]> {
  return ((await read(product, officer, id)).doubts ?? []).map(({ doubt }) => doubt);
}

async function statusOf(id: string): Promise<string> {
  return (await read(product, officer, id)).status;
}

describe('a host who is not tied to the place', () => {
  it('confirms, and an officer looks before it registers', async () => {
    const { id } = await file(product, immigrant, filing({ host: { email: secondHost.email } }));
    expect(await doubtsOf(id)).toEqual([]);
    await confirm(product, secondHost, id);
    expect([await statusOf(id), await doubtsOf(id)]).toEqual(['in-review', ['host-not-tied']]);
    expect((await decide(id, { doubts: ['host-not-tied'] })).body).toMatchObject({
      status: 'registered',
      certificate: { number: expect.stringMatching(/^C-/) },
    });
  });

  it('is not tied by that decision', async () => {
    const body = () => filing({ host: { email: secondHost.email } });
    const first = await file(product, immigrant, body());
    await confirm(product, secondHost, first.id);
    await decide(first.id, { doubts: ['host-not-tied'] });
    const second = await file(product, immigrant, body());
    expect((await confirm(product, secondHost, second.id)).body).toMatchObject({
      status: 'in-review',
    });
  });

  it('was tied once, and the tie has ended', async () => {
    const tie = { placeId: product.people.placeId, accountId: secondHost.accountId };
    const [since, until] = ['2026-01-01', '2026-11-22'];
    await product.db
      .insertInto('placeTie')
      .values({ ...tie, basis: 'officer-approval', since, until })
      .execute();
    const { id } = await file(product, immigrant, filing({ host: { email: secondHost.email } }));
    expect((await confirm(product, secondHost, id)).body).toMatchObject({ status: 'in-review' });
  });
});

describe('an expired document', () => {
  it('is taken, reviewed after the confirmation and cleared', async () => {
    const { id } = await file(
      product,
      immigrant,
      filing({ document: { expiresOn: '2026-11-22' } }),
    );
    expect(await statusOf(id)).toBe('awaiting-host');
    expect(await doubtsOf(id)).toEqual(['document-expired']);
    expect(await decide(id, { doubts: ['document-expired'] })).toMatchObject({
      status: 409,
      body: { code: 'not-in-review' },
    });
    await confirm(product, host, id);
    expect((await decide(id, { doubts: ['document-expired'] })).body).toMatchObject({
      status: 'registered',
    });
  });

  it('that is valid until today has not expired', async () => {
    await register(product, immigrant, filing({ document: { expiresOn: '2026-11-23' } }));
  });

  it('is no doubt any more once it was amended', async () => {
    const { id } = await file(
      product,
      immigrant,
      filing({ document: { expiresOn: '2020-01-01' } }),
    );
    const change = { immigrant: { document: { expiresOn: '2032-01-01' } } };
    await act(product, immigrant, id, 'amend', change);
    expect(await doubtsOf(id)).toEqual([]);
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });
});

describe('the same document from another account', () => {
  async function twoAccounts() {
    const document = { number: newDocumentNumber() };
    const first = await register(product, immigrant, filing({ document }));
    const body = filing({ document, contact: { email: 'second.account@mail.example' } });
    const second = await file(product, otherImmigrant, body);
    return { first, second };
  }

  it('looks like any filing to who files, and the holder is told', async () => {
    const { first, second } = await twoAccounts();
    const ordinary = await file(product, otherImmigrant, filing());
    expect(Object.keys(second)).toEqual(Object.keys(ordinary));
    expect(second).toMatchObject({ status: 'awaiting-host', version: 1, notice: 'sent' });
    const seen = JSON.stringify(await read(product, otherImmigrant, second.id));
    expect(seen).not.toContain('duplicate');
    expect(seen).not.toContain(first.id);
    expect(await toldAbout(product, first.id)).toContain(
      'duplicate-holder to proba.testov@mail.example',
    );
    expect(await doubtsOf(second.id)).toEqual(['possible-duplicate']);
  });

  it('does not send the one who filed first to an officer, also while that filing is open', async () => {
    const document = { number: newDocumentNumber() };
    const first = await file(product, immigrant, filing({ document }));
    const second = await file(product, otherImmigrant, filing({ document }));
    expect([await doubtsOf(first.id), await doubtsOf(second.id)]).toEqual([
      [],
      ['possible-duplicate'],
    ]);
    expect((await confirm(product, host, first.id)).body).toMatchObject({ status: 'registered' });
  });

  it('is in review when its host confirms, and the first one stands', async () => {
    const { first, second } = await twoAccounts();
    expect((await confirm(product, host, second.id)).body).toMatchObject({ status: 'in-review' });
    expect(await statusOf(first.id)).toBe('registered');
  });

  it('asks the officer who it is', async () => {
    const { second } = await twoAccounts();
    await confirm(product, host, second.id);
    const before = await countRows(product.db);
    const wrong: readonly (readonly [object, object])[] = [
      [{ doubts: ['possible-duplicate'] }, { pointer: '/duplicate', code: 'required' }],
      [
        { doubts: ['possible-duplicate'], duplicate: 'nobody' },
        { pointer: '/duplicate', code: 'not-one-of' },
      ],
      [{ doubts: ['host-not-tied'] }, { pointer: '/doubts/0', code: 'doubt-not-open' }],
      [{ doubts: ['ugly'] }, { pointer: '/doubts/0', code: 'not-one-of' }],
      [{ doubts: [] }, { pointer: '/doubts', code: 'too-few' }],
      [{}, { pointer: '/doubts', code: 'required' }],
      [{ doubts: ['possible-duplicate'], decision: 'forget' }, { pointer: '/decision' }],
    ];
    for (const [decision, error] of wrong) {
      expect(await decide(second.id, decision)).toMatchObject({
        status: 422,
        body: { errors: [error] },
      });
    }
    expect(await countRows(product.db)).toEqual(before);
  });

  it('and the same person: the first one closes as moved, and its holder is told', async () => {
    const { first, second } = await twoAccounts();
    await confirm(product, host, second.id);
    const decision = { doubts: ['possible-duplicate'], duplicate: 'same-person' };
    expect((await decide(second.id, decision)).body).toMatchObject({ status: 'registered' });
    expect(await read(product, immigrant, first.id)).toMatchObject({
      status: 'closed',
      ended: { reason: 'moved' },
    });
    expect(await toldAbout(product, first.id)).toContain(
      'moved-elsewhere to proba.testov@mail.example',
    );
    expect(await read(product, officer, second.id)).toMatchObject({ replaces: first.id });
  });

  it('and another person: both are registered, and stay two persons', async () => {
    const { first, second } = await twoAccounts();
    await confirm(product, host, second.id);
    const decision = { doubts: ['possible-duplicate'], duplicate: 'other-person' };
    expect((await decide(second.id, decision)).body).toMatchObject({ status: 'registered' });
    expect(await statusOf(first.id)).toBe('registered');
    const { immigrant: seen } = await read(product, otherImmigrant, second.id);
    const again = filing({ document: { number: seen.document?.number } });
    const renewed = await register(product, otherImmigrant, again);
    expect(renewed.replaces).toBe(second.id);
    expect(await statusOf(first.id)).toBe('registered');
  });

  it('with one more doubt registers only when both are cleared', async () => {
    const document = { number: newDocumentNumber() };
    const first = await register(product, immigrant, filing({ document }));
    const body = filing({ document, host: { email: secondHost.email } });
    const second = await file(product, otherImmigrant, body);
    await confirm(product, secondHost, second.id);
    const decision = { doubts: ['possible-duplicate'], duplicate: 'same-person' };
    expect((await decide(second.id, decision)).body).toMatchObject({ status: 'in-review' });
    expect(await statusOf(first.id)).toBe('registered');
    await decide(second.id, { doubts: ['host-not-tied'] });
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['closed', 'registered']);
  });

  it('is no doubt any more once the first filing was withdrawn', async () => {
    const document = { number: newDocumentNumber() };
    const first = await file(product, immigrant, filing({ document }));
    const second = await file(product, otherImmigrant, filing({ document }));
    await act(product, immigrant, first.id, 'withdraw', {});
    expect((await confirm(product, host, second.id)).body).toMatchObject({ status: 'registered' });
  });
});

describe('a decision', () => {
  it('is not taken on a case that has ended', async () => {
    const { id } = await register(product, immigrant, filing());
    expect(await decide(id, { doubts: ['host-not-tied'] })).toMatchObject({
      status: 409,
      body: { code: 'not-in-review' },
    });
  });

  it('is never seen in the version, and its doubts by nobody but officers', async () => {
    const body = filing({
      document: { expiresOn: '2020-01-01' },
      host: { email: secondHost.email },
    });
    const { id } = await file(product, immigrant, body);
    await confirm(product, secondHost, id);
    const before = await read(product, immigrant, id);
    await decide(id, { doubts: ['document-expired'] });
    const after = await read(product, immigrant, id);
    expect(after).toEqual(before);
  });
});
