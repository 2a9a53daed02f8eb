import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../test/support/invariants.ts';
import { messagesAbout } from '../../test/support/outbox.ts';
import { newActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { answerRequest, readRequests } from './index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

/** Files, and gives the token of the link that the host got. */
async function asked(body: unknown = filing()): Promise<{ id: string; token: string }> {
  const { id } = await file(product, product.people.immigrant, body);
  const messages = await messagesAbout(product, id);
  const message = messages.findLast(({ template }) => template === 'host-asked');
  return { id, token: product.linkTokenOf(message?.requestId ?? '') };
}

function answer(token: string, body: unknown = { answer: 'confirm' }) {
  return answerRequest(product.services, { through: 'link', token }, body);
}

async function statusOf(id: string): Promise<string> {
  return (await read(product, product.people.officer, id)).status;
}

const ENDED = { ok: false, refusal: { code: 'already-answered' } };

describe('a one-time link', () => {
  it('shows name, place and days, as often as it is opened, and answers nothing by that', async () => {
    const { id, token } = await asked();
    const before = await countRows(product.db);
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(await readRequests(product.services, token, language)).toMatchObject([
        {
          immigrantName: 'TESTOV PROBA',
          place: expect.stringContaining('Abay Avenue, 10, 25'),
          from: '2026-11-21',
          until: '2027-01-15',
          version: 1,
        },
      ]);
    }
    const entries = (before['audit_entry'] ?? 0) + 3;
    expect(await countRows(product.db)).toEqual({ ...before, audit_entry: entries });
    expect(await statusOf(id)).toBe('awaiting-host');
  });

  it('to the verified address of a host tied to the place registers at once', async () => {
    const { id, token } = await asked();
    expect((await answer(token)).ok).toBe(true);
    expect(await statusOf(id)).toBe('registered');
  });

  it('to an address that nobody has verified leads to review', async () => {
    const { id, token } = await asked(filing({ host: { email: 'stranger.host@mail.example' } }));
    expect((await answer(token)).ok).toBe(true);
    expect(await read(product, product.people.officer, id)).toMatchObject({
      status: 'in-review',
      doubts: [{ doubt: 'host-not-tied' }],
    });
  });

  it('to an address that was verified only after the asking ties nobody', async () => {
    const email = 'late.host@mail.example';
    const { id, token } = await asked(filing({ host: { email } }));
    const late = await newActor(product.db, email);
    const { placeId } = product.people;
    await product.db
      .insertInto('placeTie')
      .values({ placeId, accountId: late.accountId, basis: 'property-record', since: '2026-01-01' })
      .execute();
    await answer(token);
    expect(await statusOf(id)).toBe('in-review');
  });

  it('declines too, with a reason', async () => {
    const { id, token } = await asked();
    const body = { answer: 'decline', reason: 'not-my-place', note: 'No.' };
    expect((await answer(token, body)).ok).toBe(true);
    expect(await statusOf(id)).toBe('refused');
  });

  it('with a wrong answer stays as it was', async () => {
    const { id, token } = await asked();
    const wrong = await answer(token, { answer: 'perhaps' });
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    expect(await statusOf(id)).toBe('awaiting-host');
    expect((await answer(token)).ok).toBe(true);
  });

  it('sent back with an earlier version has to be read again', async () => {
    const { id, token } = await asked();
    const { immigrant } = product.people;
    await act(product, immigrant, id, 'amend', { stay: { until: '2026-12-24' } });
    expect(await answer(token, { answer: 'confirm', version: 1 })).toMatchObject({
      refusal: { code: 'changed-since-seen' },
    });
    const [shown] = await readRequests(product.services, token, 'en');
    expect(shown).toMatchObject({ until: '2026-12-24' });
    expect((await answer(token, { answer: 'confirm', version: shown?.version })).ok).toBe(true);
  });
});

describe("a link to the filer's own address", () => {
  it('cannot answer, whether typed as the contact or verified by the account', async () => {
    const { immigrant } = product.people;
    const typed = 'proba.testov@mail.example';
    for (const email of [typed, immigrant.email, immigrant.email.toUpperCase()]) {
      const { id, token } = await asked(filing({ host: { email } }));
      expect(await answer(token)).toMatchObject({ ok: false, refusal: { code: 'own-filing' } });
      expect(await statusOf(id)).toBe('awaiting-host');
    }
  });
});

describe('a link is dead', () => {
  async function expectDead(token: string): Promise<void> {
    const before = await countRows(product.db);
    expect(await readRequests(product.services, token, 'en')).toEqual([]);
    expect(await answer(token)).toMatchObject(ENDED);
    expect(await answer(token, { answer: 'decline', reason: 'other' })).toMatchObject(ENDED);
    expect(await countRows(product.db)).toEqual(before);
  }

  it('once it was used', async () => {
    const { token } = await asked();
    await answer(token);
    await expectDead(token);
  });

  it('once the host has answered signed in', async () => {
    const { id, token } = await asked();
    await confirm(product, product.people.host, id);
    await expectDead(token);
  });

  it('once the filing was withdrawn', async () => {
    const { id, token } = await asked();
    await act(product, product.people.immigrant, id, 'withdraw', {});
    await expectDead(token);
  });

  it('once another place or host is named', async () => {
    const { id, token } = await asked();
    const host = { email: product.people.secondHost.email };
    await act(product, product.people.immigrant, id, 'amend', { host });
    await expectDead(token);
  });

  it('after thirty days of wall time, however far the legal clock was moved', async () => {
    const { token } = await asked();
    await product.clock.advance('P40D');
    expect(await readRequests(product.services, token, 'en')).toHaveLength(1);
    await product.db.updateTable('consentRequest').set({ linkExpiresAt: new Date() }).execute();
    await expectDead(token);
  });

  it('if anything of it was changed, or it never was one', async () => {
    const { token } = await asked();
    const middle = Math.floor(token.length / 2);
    const other = token[middle] === 'A' ? 'B' : 'A';
    const changed = token.slice(0, middle) + other + token.slice(middle + 1);
    for (const odd of [
      changed,
      `${token}A`,
      token.slice(1),
      '',
      'x'.repeat(10_000),
      '\u0000',
      '..',
    ]) {
      await expectDead(odd);
    }
  });
});
