import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, call, confirm, file, post, read, register } from '../../../test/support/api.ts';
import { type FilingChanges, filing, newDocumentNumber } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { messagesAbout, toldAbout } from '../../../test/support/outbox.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';
import { readRequests } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let secondHost: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, secondHost, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

/** Filings of one and the same person. */
function filingsOf(number = newDocumentNumber()) {
  return (changes: FilingChanges = {}) =>
    filing({ ...changes, document: { number, ...changes.document } });
}

/** A second place, to which the second host is tied. */
async function secondPlace(): Promise<{ host: object; place: object }> {
  const row = await product.db
    .insertInto('place')
    .values({
      kato: '711110000',
      street: 'Mangilik El',
      house: '5',
      type: 'house',
      addressKey: newDocumentNumber(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await product.db
    .insertInto('placeTie')
    .values({
      placeId: row.id,
      accountId: secondHost.accountId,
      basis: 'property-record',
      since: '2026-01-01',
    })
    .execute();
  return { host: { email: secondHost.email }, place: { id: row.id } };
}

async function verdictOf(id: string): Promise<unknown> {
  const path = `/registrations/${id}/certificate`;
  const reply = await call(product, { path, as: immigrant });
  const { qr } = z.object({ qr: z.string() }).parse(reply.body);
  return (await post(product, undefined, '/certificates/verify', { qr })).body;
}

describe('a second filing while one is open', () => {
  it('ends the older one as superseded and keeps the first filing time', async () => {
    const same = filingsOf();
    const older = await file(product, immigrant, same());
    const [asked] = await messagesAbout(product, older.id);
    const newer = await file(product, immigrant, same({ host: { email: secondHost.email } }));
    expect(newer.filedAt).toBe(older.filedAt);
    expect(newer).not.toHaveProperty('replaces');
    expect(await read(product, immigrant, older.id)).toMatchObject({
      status: 'withdrawn',
      ended: { by: 'superseded', on: TODAY },
    });
    const token = product.linkTokenOf(asked?.requestId ?? '');
    expect(await readRequests(product.services, token, 'en')).toEqual([]);
    expect((await confirm(product, host, older.id)).status).toBe(409);
    expect((await confirm(product, secondHost, newer.id)).status).toBe(200);
    expect(await toldAbout(product, older.id)).toContain(`withdrawn-host to ${host.email}`);
  });

  it('ends also one in review', async () => {
    const same = filingsOf();
    const older = await file(product, immigrant, same({ host: { email: secondHost.email } }));
    await confirm(product, secondHost, older.id);
    await register(product, immigrant, same());
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'withdrawn' });
  });

  it('of another crossing has a filing time of its own', async () => {
    const same = filingsOf();
    const older = await file(product, immigrant, same());
    const newer = await file(product, immigrant, same({ entry: { crossedOn: '2026-11-19' } }));
    expect(Date.parse(newer.filedAt)).toBeGreaterThan(Date.parse(older.filedAt));
  });

  it('for another person ends nothing', async () => {
    const { id } = await file(product, immigrant, filing());
    await file(product, immigrant, filing());
    expect(await read(product, immigrant, id)).toMatchObject({ status: 'awaiting-host' });
  });

  it('writes DEU and D for one state, so that it is one person', async () => {
    const number = newDocumentNumber();
    const body = (issuingState: string) => filing({ document: { number, issuingState } });
    const older = await file(product, immigrant, body('D'));
    await file(product, immigrant, body('DEU'));
    expect(await read(product, immigrant, older.id)).toMatchObject({
      status: 'withdrawn',
      immigrant: { document: { issuingState: 'D' } },
    });
  });
});

describe('after a refusal', () => {
  async function refusedCase(body: unknown): Promise<{ id: string; filedAt: string }> {
    const filed = await file(product, immigrant, body);
    await act(product, host, filed.id, 'answer', { answer: 'decline', reason: 'dates-wrong' });
    return filed;
  }

  it('the filing is corrected and sent again, and keeps its time', async () => {
    const same = filingsOf();
    const first = await refusedCase(same());
    const corrected = same({ stay: { until: '2026-12-31' }, more: { corrects: first.id } });
    const second = await file(product, immigrant, corrected);
    expect(second.filedAt).toBe(first.filedAt);
    expect(await read(product, immigrant, second.id)).toMatchObject({ corrects: first.id });
    expect(await read(product, immigrant, first.id)).toMatchObject({ status: 'refused' });
  });

  it("another's refusal cannot be corrected, nor a case that is open", async () => {
    const { id } = await refusedCase(filing());
    const open = await file(product, immigrant, filing());
    for (const [as, corrects] of [
      [product.people.otherImmigrant, id],
      [immigrant, open.id],
    ] as const) {
      const reply = await post(product, as, '/registrations', filing({ more: { corrects } }));
      expect(reply).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/corrects', code: 'not-correctable' }] },
      });
    }
  });
});

describe('filing while registered', () => {
  it('is a move: the old one closes when the new host confirms, and both hosts are told', async () => {
    const same = filingsOf();
    const older = await register(product, immigrant, same());
    const newer = await file(product, immigrant, same(await secondPlace()));
    expect(newer.replaces).toBe(older.id);
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'registered' });
    expect((await confirm(product, secondHost, newer.id)).body).toMatchObject({
      status: 'registered',
    });
    expect(await read(product, immigrant, older.id)).toMatchObject({
      status: 'closed',
      ended: { reason: 'moved', on: TODAY },
    });
    expect(await read(product, immigrant, newer.id)).toMatchObject({ replaces: older.id });
    expect(await verdictOf(older.id)).toMatchObject({ verdict: 'closed', on: TODAY });
    expect(await verdictOf(newer.id)).toMatchObject({ verdict: 'valid' });
    const told = await toldAbout(product, older.id);
    expect(told).toContain(`moved-host to ${host.email}`);
    expect(told.some((message) => message.startsWith('moved-elsewhere'))).toBe(false);
    expect(await toldAbout(product, newer.id)).toContain(`registered-host to ${secondHost.email}`);
  });

  it('and declined by the new host leaves the old one in force', async () => {
    const same = filingsOf();
    const older = await register(product, immigrant, same());
    const newer = await file(product, immigrant, same(await secondPlace()));
    const answer = { answer: 'decline', reason: 'unknown-person' };
    await act(product, secondHost, newer.id, 'answer', answer);
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'registered' });
    expect(await verdictOf(older.id)).toMatchObject({ verdict: 'valid' });
  });

  it('in review leaves the old one in force until an officer has cleared it', async () => {
    const same = filingsOf();
    const older = await register(product, immigrant, same());
    const newer = await file(product, immigrant, same({ host: { email: secondHost.email } }));
    await confirm(product, secondHost, newer.id);
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'registered' });
    const decision = { decision: 'clear', doubts: ['host-not-tied'] };
    await act(product, officer, newer.id, 'decision', decision);
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'closed' });
  });

  it('at the same place is a renewal', async () => {
    const same = filingsOf();
    const older = await register(product, immigrant, same());
    const newer = await register(product, immigrant, same({ stay: { until: '2027-02-10' } }));
    expect(newer.replaces).toBe(older.id);
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'closed' });
  });

  it('closes what the account holds at the confirmation, not at the filing', async () => {
    const same = filingsOf();
    const first = await file(product, immigrant, same());
    expect(first).not.toHaveProperty('replaces');
    await confirm(product, host, first.id);
    const second = await register(product, immigrant, same());
    const third = await register(product, immigrant, same());
    expect(await read(product, immigrant, second.id)).toMatchObject({ status: 'closed' });
    expect(await read(product, immigrant, third.id)).toMatchObject({ replaces: second.id });
  });

  it('with a new document is a move when it names its own earlier case', async () => {
    const older = await register(product, immigrant, filing());
    const newer = await register(product, immigrant, filing({ more: { samePersonAs: older.id } }));
    expect(newer.replaces).toBe(older.id);
    expect(await read(product, immigrant, older.id)).toMatchObject({ status: 'closed' });
  });
});

describe('a case of somebody else', () => {
  it('cannot be named as party or as the same person', async () => {
    const { id } = await file(product, product.people.otherImmigrant, filing());
    for (const field of ['party', 'samePersonAs']) {
      const body = filing({ more: { [field]: id } });
      expect(await post(product, immigrant, '/registrations', body)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}`, code: 'not-yours' }] },
      });
    }
  });
});

describe('a family', () => {
  it('is filed one by one, linked to the first, and answered one by one', async () => {
    const parent = await file(product, immigrant, filing());
    const child = await file(
      product,
      immigrant,
      filing({ immigrant: { birthDate: '2020-02-29' }, more: { party: parent.id } }),
    );
    expect(await read(product, immigrant, child.id)).toMatchObject({ party: parent.id });
    await confirm(product, host, child.id);
    expect(await read(product, immigrant, parent.id)).toMatchObject({ status: 'awaiting-host' });
    expect(await read(product, immigrant, child.id)).toMatchObject({ status: 'registered' });
  });
});
