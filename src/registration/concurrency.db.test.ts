import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, post, type Reply, read } from '../../test/support/api.ts';
import { filing, newDocumentNumber } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { messagesAbout } from '../../test/support/outbox.ts';
import type { TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { answerRequest } from './index.ts';

/** How often a race is run: each time the rivals meet at another point. */
const ROUNDS = 5;

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

async function race(round: () => Promise<void>): Promise<void> {
  for (let at = 0; at < ROUNDS; at += 1) await round();
}

async function statusOf(id: string): Promise<string> {
  return (await read(product, officer, id)).status;
}

async function certificatesOf(id: string): Promise<number> {
  const rows = await product.db
    .selectFrom('certificate')
    .select('number')
    .where('registrationId', '=', id)
    .execute();
  return rows.length;
}

function filed(as: TestActor, body: unknown = filing()): Promise<string> {
  return file(product, as, body).then(({ id }) => id);
}

function statuses(replies: readonly Reply[]): readonly number[] {
  return replies.map(({ status }) => status).toSorted();
}

describe('at the same instant', () => {
  it('twenty filings of one person from one account leave exactly one open', async () => {
    const document = { number: newDocumentNumber() };
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => filed(immigrant, filing({ document }))),
    );
    const found = await Promise.all(ids.map(statusOf));
    expect(found.filter((status) => status === 'awaiting-host').length).toBe(1);
    expect(found.filter((status) => status === 'withdrawn').length).toBe(19);
  });

  it('twenty filings of twenty persons at one new address make one place', async () => {
    const place = { kato: '711110000', street: 'Race Street', house: '1', type: 'house' };
    await Promise.all(Array.from({ length: 20 }, () => filed(immigrant, filing({ place }))));
    const places = await product.db
      .selectFrom('place')
      .select('id')
      .where('street', '=', place.street)
      .execute();
    expect(places.length).toBe(1);
  });

  it('two accounts filing with one new document speak of one person', () =>
    race(async () => {
      const document = { number: newDocumentNumber() };
      const ids = await Promise.all(
        [immigrant, otherImmigrant].map((as) => filed(as, filing({ document }))),
      );
      const rows = await product.db
        .selectFrom('registration')
        .select('personId')
        .distinct()
        .where('id', 'in', ids)
        .execute();
      expect(rows.length).toBe(1);
    }));

  it('a confirmation and a withdrawal: exactly one of them counts, and whole', () =>
    race(async () => {
      const id = await filed(immigrant);
      const [confirmed, withdrawn] = await Promise.all([
        confirm(product, host, id),
        act(product, immigrant, id, 'withdraw', {}),
      ]);
      expect(statuses([confirmed, withdrawn])).toEqual([200, 409]);
      const status = confirmed.status === 200 ? 'registered' : 'withdrawn';
      expect(await statusOf(id)).toBe(status);
      expect(await certificatesOf(id)).toBe(status === 'registered' ? 1 : 0);
    }));

  it('a confirmation and a refusal by the same host: the first one counts', () =>
    race(async () => {
      const id = await filed(immigrant);
      const replies = await Promise.all([
        confirm(product, host, id),
        act(product, host, id, 'answer', { answer: 'decline', reason: 'other' }),
      ]);
      expect(statuses(replies)).toEqual([200, 409]);
    }));

  it('ten confirmations of one case make one certificate', () =>
    race(async () => {
      const id = await filed(immigrant);
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => confirm(product, host, id)),
      );
      expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
      expect(new Set(statuses(replies))).toEqual(new Set([200]));
      expect(await certificatesOf(id)).toBe(1);
    }));

  it('ten answers by one link: one counts', async () => {
    const id = await filed(immigrant);
    const [message] = await messagesAbout(product, id);
    const token = product.linkTokenOf(message?.requestId ?? '');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        answerRequest(product.services, { through: 'link', token }, { answer: 'confirm' }),
      ),
    );
    expect(answers.filter(({ ok }) => ok).length).toBe(1);
    expect(await certificatesOf(id)).toBe(1);
  });

  it('a confirmation and an amendment: the host never confirms what they did not see', () =>
    race(async () => {
      const id = await filed(immigrant);
      const { version } = await read(product, host, id);
      const [confirmed, amended] = await Promise.all([
        act(product, host, id, 'answer', { answer: 'confirm', version }),
        act(product, immigrant, id, 'amend', { stay: { until: '2027-03-01' } }),
      ]);
      expect(statuses([confirmed, amended])).toEqual([200, 409]);
      expect(await statusOf(id)).toBe(confirmed.status === 200 ? 'registered' : 'awaiting-host');
    }));

  it('confirmations of two cases of one person in two accounts register who filed first', () =>
    race(async () => {
      const document = { number: newDocumentNumber() };
      const first = await filed(immigrant, filing({ document }));
      const second = await filed(otherImmigrant, filing({ document }));
      await Promise.all([confirm(product, host, first), confirm(product, host, second)]);
      expect([await statusOf(first), await statusOf(second)]).toEqual(['registered', 'in-review']);
    }));

  it('two officers who clear the same doubt register once', () =>
    race(async () => {
      const id = await filed(immigrant, filing({ host: { email: secondHost.email } }));
      await confirm(product, secondHost, id);
      const decision = { decision: 'clear', doubts: ['host-not-tied'] };
      const replies = await Promise.all(
        [1, 2].map(() => act(product, officer, id, 'decision', decision)),
      );
      expect(statuses(replies)).toEqual([200, 409]);
      expect(await certificatesOf(id)).toBe(1);
    }));

  it('a move confirmed while the same person is filed again leaves one registration', () =>
    race(async () => {
      const document = { number: newDocumentNumber() };
      const older = await filed(immigrant, filing({ document }));
      await confirm(product, host, older);
      const newer = await filed(immigrant, filing({ document }));
      const replies = await Promise.all([
        confirm(product, host, newer),
        post(product, immigrant, '/registrations', filing({ document })),
      ]);
      expect(replies[1]?.status).toBe(201);
      const found = [await statusOf(older), await statusOf(newer)];
      expect([
        ['closed', 'registered'],
        ['registered', 'withdrawn'],
      ]).toContainEqual(found);
    }));

  // Once: the database takes a second to see that the two wait for each other.
  it('two cases that swap their documents neither hang nor end up as one', async () => {
    const [one, other] = [newDocumentNumber(), newDocumentNumber()];
    const first = await filed(immigrant, filing({ document: { number: one } }));
    const second = await filed(otherImmigrant, filing({ document: { number: other } }));
    const replies = await Promise.all([
      act(product, immigrant, first, 'amend', { immigrant: { document: { number: other } } }),
      act(product, otherImmigrant, second, 'amend', { immigrant: { document: { number: one } } }),
    ]);
    expect(statuses(replies)).toEqual([200, 200]);
  });
});
