import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, post, type Reply, read } from '../../../test/support/api.ts';
import { type FilingChanges, filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import { newOfficer, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { newAddress } from '../../../test/support/property.ts';
import { issueToken } from '../../accounts/index.ts';
import { deskCode } from '../../consent/index.ts';
import { lookAtDesk } from '../../review/index.ts';
import { DESK_LIMIT } from '../desk-limit.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

interface Filed {
  readonly id: string;
  readonly number: string;
  readonly code: string;
}

async function filed(changes: FilingChanges = {}, as = immigrant): Promise<Filed> {
  const { id, number } = await file(product, as, filing(changes));
  return { id, number, code: await codeOf(id) };
}

async function codeOf(id: string): Promise<string> {
  const { requestId } = await product.db
    .selectFrom('registration')
    .select('requestId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return deskCode(product.services.secret, requestId);
}

function enter(body: object, as = officer): Promise<Reply> {
  return post(product, as, '/desk/answers', body);
}

const CONFIRM = { answer: 'confirm' };
const EVIDENCE = 'Birth certificate and the passport of the mother. <b>';
const SPOKEN_FOR = { representative: true, evidence: EVIDENCE };

/** A code that is none, whatever the right one is. */
function wrong(code: string): string {
  return code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

describe('a code that a host reads out', () => {
  it('lets the officer enter the answer of a host who is tied to the place', async () => {
    const { id, number, code } = await filed();
    const typed = {
      number: ` ${number.toLowerCase()} `,
      code: `${code.slice(0, 4)} ${code.slice(4)}`,
    };
    expect((await enter({ ...typed, ...CONFIRM })).body).toMatchObject({
      id,
      status: 'registered',
    });
    expect(await read(product, officer, id)).toMatchObject({
      confirmation: { degree: 'tied-to-the-place', through: 'desk' },
    });
    expect(await entriesOf(id)).toContainEqual({
      actorKind: 'officer',
      actorId: officer.accountId,
      action: 'registration-confirmed',
    });
    expect(await enter({ ...typed, ...CONFIRM })).toMatchObject({
      status: 409,
      body: { code: 'already-answered' },
    });
  });

  it('of a host whom nobody knows leads to review, as by the link', async () => {
    const { id, number, code } = await filed({ host: { email: 'no.phone@mail.example' } });
    await enter({ number, code, ...CONFIRM });
    expect(await read(product, officer, id)).toMatchObject({
      status: 'in-review',
      doubts: [{ doubt: 'host-not-tied' }],
    });
  });

  it('declines too, with the reason and what the host says', async () => {
    const { id, number, code } = await filed();
    const no = { answer: 'decline', reason: 'unknown-person', note: 'Never seen.' };
    expect((await enter({ number, code, ...no })).body).toMatchObject({ status: 'refused' });
    expect(await read(product, officer, id)).toMatchObject({ hostNote: 'Never seen.' });
  });

  it('is dead after five wrong ones, and the link goes on', async () => {
    const { id, number, code } = await filed();
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await enter({ number, code: wrong(code), ...CONFIRM })).toMatchObject({
        status: 403,
        body: { code: 'wrong-desk-code' },
      });
    }
    expect((await enter({ number, code, ...CONFIRM })).body).toMatchObject({
      code: 'wrong-desk-code',
    });
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });

  it('is another one once another host is asked', async () => {
    const { id, number, code } = await filed();
    await act(product, immigrant, id, 'amend', { host: { email: 'other.host@mail.example' } });
    expect((await enter({ number, code, ...CONFIRM })).body).toMatchObject({
      code: 'wrong-desk-code',
    });
    expect((await enter({ number, code: await codeOf(id), ...CONFIRM })).status).toBe(200);
  });

  it('answers no filing of one’s own: not the filer’s message, not the officer’s case', async () => {
    const typed = await filed({ host: { email: 'proba.testov@mail.example' } });
    const own = await filed({}, officer);
    for (const { number, code } of [typed, own]) {
      expect(await enter({ number, code, ...CONFIRM })).toMatchObject({
        status: 403,
        body: { code: 'own-filing' },
      });
    }
  });

  it('is asked for again where the filing was changed since it was read', async () => {
    const { id, number, code } = await filed();
    await act(product, immigrant, id, 'amend', { stay: { until: '2026-12-24' } });
    const answer = await enter({ number, code, version: 1, ...CONFIRM });
    expect(answer.body).toMatchObject({ code: 'changed-since-seen' });
  });
});

describe('somebody who speaks for an owner', () => {
  it('is vouched for by the officer who saw the papers, at a place where nobody is known', async () => {
    const { id, number } = await filed({ place: newAddress(), host: { phone: '+77010000001' } });
    expect((await enter({ number, ...SPOKEN_FOR, ...CONFIRM })).body).toMatchObject({
      status: 'registered',
    });
    expect(await read(product, officer, id)).toMatchObject({
      confirmation: { degree: 'self-declared', through: 'desk' },
      askedBy: { approved: true, because: EVIDENCE },
    });
    const mine = JSON.stringify(await read(product, immigrant, id));
    expect(mine).not.toContain('Birth certificate');
  });

  it('sends the host no second request, and ends the first link', async () => {
    const { id, number } = await filed({ place: newAddress() });
    const before = await toldAbout(product, id);
    await enter({ number, ...SPOKEN_FOR, ...CONFIRM });
    const after = await toldAbout(product, id);
    expect(after.slice(before.length)).toEqual([
      'registered to proba.testov@mail.example',
      `registered-host to ${host.email}`,
    ]);
  });

  it('declines without any finding, and the officer’s words are kept with the reason', async () => {
    const { id, number } = await filed({ place: newAddress() });
    const no = { answer: 'decline', reason: 'not-my-place', note: 'The flat is empty.' };
    expect((await enter({ number, ...SPOKEN_FOR, ...no })).body).toMatchObject({
      status: 'refused',
    });
    const view = await read(product, officer, id);
    expect(view.hostNote).toBe(`${EVIDENCE}\n\nThe flat is empty.`);
    expect(view.askedBy).toBeUndefined();
  });
});

describe('a desk', () => {
  it('is for officers who decide cases alone, and says nothing to anybody else', async () => {
    const { number, code } = await filed();
    const appeals = await newOfficer(product.db, 'appeals.desk@demo.example', 'appeals');
    for (const as of [immigrant, host, appeals]) {
      for (const body of [
        { number, code, ...CONFIRM },
        { number: 'R-26-NOBODYS', code, ...CONFIRM },
      ])
        expect(await enter(body, as)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
    expect(await enter({ number: 'R-26-0000-0000-0', code, ...CONFIRM })).toMatchObject({
      status: 404,
    });
  });

  it.each([
    [{}, ['/code required']],
    [{ code: '123' }, ['/code bad-desk-code']],
    [{ representative: true }, ['/evidence required']],
    [{ code: '12345678', ...SPOKEN_FOR }, ['/representative code-or-papers']],
    [{ code: '12345678', evidence: 'x' }, ['/evidence code-or-papers']],
    [{ code: '12345678', answer: 'perhaps' }, ['/answer not-one-of']],
    [{ code: '12345678', answer: 'decline' }, ['/reason required']],
    [{ code: '12345678', more: 1 }, ['/more unknown-field']],
  ])('says what is wrong with %j', async (change, errors) => {
    const { number } = await filed();
    const before = await countRows(product.db);
    const reply = await enter({ number, ...CONFIRM, ...change });
    expect(reply.status).toBe(422);
    const body = reply.body as { errors: readonly { pointer: string; code: string }[] };
    expect(body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(errors);
    expect(await countRows(product.db)).toEqual(before);
  });

  it('tries no more codes a minute than anybody could type', async () => {
    const { accountId } = officer;
    const expiresAt = new Date(Date.now() + 3_600_000);
    const token = await issueToken(product.db, { accountId, purpose: 'api', expiresAt });
    const { number } = await filed();
    const statuses: number[] = [];
    for (let guess = 0; guess <= DESK_LIMIT.max; guess += 1) {
      const body = { number, code: '00000000', ...CONFIRM };
      statuses.push((await enter(body, { ...officer, token })).status);
    }
    expect(statuses.slice(0, -1)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
  });

  it('shows the request before it is answered, and counts a wrong code there too', async () => {
    const { id, number, code } = await filed();
    const actor = { accountId: officer.accountId, roles: ['officer'] as const, demo: false };
    const look = (body: object) => lookAtDesk(product.services, actor, body, 'en');
    expect(await look({ number, code })).toMatchObject({
      ok: true,
      value: { registrationId: id, immigrantName: 'TESTOV PROBA', version: 1 },
    });
    expect(await look({ number, representative: true })).toMatchObject({ ok: true });
    expect((await entriesOf(id)).filter(({ action }) => action === 'request-read')).toHaveLength(2);
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await look({ number, code: wrong(code) })).toMatchObject({
        refusal: { code: 'wrong-desk-code' },
      });
    }
    expect(await look({ number, code })).toMatchObject({ refusal: { code: 'wrong-desk-code' } });
  });
});

function entriesOf(id: string) {
  return product.db
    .selectFrom('auditEntry')
    .select(['actorKind', 'actorId', 'action'])
    .where('registrationId', '=', id)
    .execute();
}
