import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, post, type Reply, read } from '../../../test/support/api.ts';
import { type FilingChanges, filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { newOfficer, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { newAddress, newIin, propertyRecord, proveNumber } from '../../../test/support/property.ts';
import { answerRequest, recordProperty } from '../../registration/index.ts';

const NOBODYS = '01a20000-0000-7000-8000-000000000000';
const LEASE = { role: 'tenant', evidence: 'Lease No. 12 of 1 November 2026.' };

let product: TestProduct;
let immigrant: TestActor;
let secondHost: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, secondHost, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function filed(place: object, changes: FilingChanges = {}, as = immigrant): Promise<string> {
  const host = { email: secondHost.email };
  return (await file(product, as, filing({ host, place, ...changes }))).id;
}

async function confirmed(place: object, changes: FilingChanges = {}): Promise<string> {
  const id = await filed(place, changes);
  await confirm(product, secondHost, id);
  return id;
}

function tieHost(id: string, body: unknown = LEASE, as = officer): Promise<Reply> {
  return post(product, as, `/registrations/${id}/host-tie`, body);
}

async function standing(id: string): Promise<readonly string[]> {
  const { status, doubts = [] } = await read(product, officer, id);
  return [status, ...doubts.map(({ doubt }) => doubt)];
}

async function placeOf(id: string): Promise<string> {
  const row = await product.db
    .selectFrom('registration')
    .select('placeId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.placeId;
}

/** A place at which a case waits for the host, and the case. */
async function placeWithCase(): Promise<{ readonly id: string; readonly placeId: string }> {
  const id = await confirmed(newAddress());
  return { id, placeId: await placeOf(id) };
}

function tie(placeId: string, body: unknown, as = officer): Promise<Reply> {
  return post(product, as, `/places/${placeId}/ties`, body);
}

function end(placeId: string, body: unknown = { because: 'The lease is over.' }, as = officer) {
  return post(product, as, `/places/${placeId}/ties/${secondHost.accountId}/end`, body);
}

function lastEntry() {
  return product.db
    .selectFrom('auditEntry')
    .select(['actorKind', 'actorId', 'action', 'registrationId', 'purpose'])
    .where('action', 'like', 'tie-%')
    .orderBy('id', 'desc')
    .executeTakeFirst();
}

describe('the host who confirmed, tied by an officer', () => {
  it('is known for this case, which registers at once, and for every other one at the place', async () => {
    const address = newAddress();
    const [id, beside] = [await confirmed(address), await confirmed(address)];
    const tied = await tieHost(id);
    expect([tied.status, tied.body]).toMatchObject([200, { id, status: 'registered' }]);
    expect(await standing(beside)).toEqual(['registered']);
    expect(await standing(await confirmed(address))).toEqual(['registered']);
    expect(await standing(await confirmed(newAddress()))).toEqual(['in-review', 'host-not-tied']);
  });

  it('stays in review with what else is doubted', async () => {
    const id = await confirmed(newAddress(), { document: { expiresOn: '2026-11-22' } });
    expect((await tieHost(id)).body).toMatchObject({ status: 'in-review' });
    expect(await standing(id)).toEqual(['in-review', 'document-expired']);
  });

  it('is tied until the day that was given, and for a year where none was', async () => {
    const { id, placeId } = await placeWithCase();
    await tieHost(id, { ...LEASE, until: '2026-11-23' });
    const row = () =>
      product.db
        .selectFrom('placeTie')
        .select(['role', 'basis', 'since', 'until', 'approvedBy', 'evidence'])
        .where('placeId', '=', placeId)
        .where('endedAt', 'is', null)
        .execute();
    const today = { role: 'tenant', basis: 'officer-approval', since: '2026-11-23' };
    const by = { approvedBy: officer.accountId, evidence: LEASE.evidence };
    expect(await row()).toEqual([{ ...today, ...by, until: '2026-11-23' }]);
    expect((await tieHost(id)).status).toBe(200);
    expect(await row()).toEqual([{ ...today, ...by, until: '2027-11-24' }]);
  });

  it('is no longer tied on the day after, until an officer looks again', async () => {
    const other = await startTestProduct();
    const host = other.people.secondHost;
    const at = async (place: object) => {
      const body = filing({ host: { email: host.email }, place });
      const { id } = await file(other, other.people.immigrant, body);
      await confirm(other, host, id);
      return id;
    };
    const address = newAddress();
    const first = await at(address);
    const path = (id: string) => `/registrations/${id}/host-tie`;
    await post(other, other.people.officer, path(first), { ...LEASE, until: '2026-11-24' });
    await other.clock.advance('P2D');
    const second = await at(address);
    const { status } = await read(other, other.people.officer, second);
    expect(status).toBe('in-review');
    const again = await post(other, other.people.officer, path(second), LEASE);
    expect(again.body).toMatchObject({ status: 'registered' });
    await other.stop();
  });

  it('is tied also where a tie of another kind was over', async () => {
    const { id, placeId } = await placeWithCase();
    const was = { placeId, accountId: secondHost.accountId, role: 'tenant', basis: 'organisation' };
    const days = { since: '2026-01-01', until: '2026-11-22' };
    await product.db
      .insertInto('placeTie')
      .values({ ...was, ...days })
      .execute();
    expect((await tieHost(id)).body).toMatchObject({ status: 'registered' });
  });

  it('is nobody where the answer came by a link that speaks for no account, or did not come', async () => {
    const body = filing({ host: { email: 'no-account@mail.example' }, place: newAddress() });
    const { id } = await file(product, immigrant, body);
    expect(await tieHost(id)).toMatchObject({ status: 409, body: { code: 'no-account' } });
    const { requestId } = await product.db
      .selectFrom('registration')
      .select('requestId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const token = product.linkTokenOf(requestId);
    await answerRequest(product.services, { through: 'link', token }, { answer: 'confirm' });
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied']);
    expect(await tieHost(id)).toMatchObject({ status: 409, body: { code: 'no-account' } });
  });

  it('leaves an entry that names the officer, the case and ids', async () => {
    const { id, placeId } = await placeWithCase();
    await tieHost(id);
    expect(await lastEntry()).toEqual({
      actorKind: 'officer',
      actorId: officer.accountId,
      action: 'tie-approved',
      registrationId: id,
      purpose: `account ${secondHost.accountId}, place ${placeId}`,
    });
  });

  it.each([
    [{}, ['/evidence required', '/role required']],
    [{ ...LEASE, role: 'friend' }, ['/role not-one-of']],
    [{ ...LEASE, evidence: '  ' }, ['/evidence too-short']],
    [{ ...LEASE, evidence: 'x'.repeat(4_001) }, ['/evidence too-long']],
    [{ ...LEASE, until: '2026-11-22' }, ['/until in-the-past']],
    [{ ...LEASE, until: '2027-11-25' }, ['/until too-far-in-the-future']],
    [{ ...LEASE, until: '2026-11-31' }, ['/until no-such-day']],
    [{ ...LEASE, placeId: NOBODYS }, ['/placeId unknown-field']],
    [null, [' wrong-type']],
  ])('is refused with what is wrong: %j', async (body, errors) => {
    const { id } = await placeWithCase();
    const before = await countRows(product.db);
    const refused = await tieHost(id, JSON.stringify(body));
    expect(refused.status).toBe(422);
    const { errors: said = [] } = refused.body as {
      errors?: readonly { pointer: string; code: string }[];
    };
    expect(said.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual(errors);
    expect(await countRows(product.db)).toEqual(before);
  });
});

describe('an account, tied to a place by an officer', () => {
  it('and untied again: what is open at the place follows', async () => {
    const expired = { document: { expiresOn: '2026-11-22' } };
    const id = await confirmed(newAddress(), expired);
    const placeId = await placeOf(id);
    const tied = await tie(placeId, { ...LEASE, email: secondHost.email, until: '2027-01-31' });
    expect([tied.status, tied.body]).toEqual([
      200,
      {
        placeId,
        accountId: secondHost.accountId,
        ties: [
          { role: 'tenant', basis: 'officer-approval', since: '2026-11-23', until: '2027-01-31' },
        ],
      },
    ]);
    expect(await standing(id)).toEqual(['in-review', 'document-expired']);
    const ended = await end(placeId);
    expect([ended.status, ended.body]).toMatchObject([200, { ties: [] }]);
    expect(await standing(id)).toEqual(['in-review', 'host-not-tied', 'document-expired']);
    expect(await lastEntry()).toMatchObject({ action: 'tie-ended', registrationId: null });
    expect(await end(placeId)).toMatchObject({ status: 404, body: { code: 'no-tie' } });
  });

  it('stays tied by a property record, which only the register ends', async () => {
    const [address, iin] = [newAddress(), newIin()];
    const placeId = await placeOf(await confirmed(address));
    await proveNumber(product, secondHost, 'iin', iin);
    const feed = { accountId: product.people.feed.accountId, roles: ['feed'], demo: true } as const;
    await recordProperty(product.services, feed, [propertyRecord({ iin, address })]);
    expect(await end(placeId)).toMatchObject({ status: 404, body: { code: 'no-tie' } });
    await tie(placeId, { ...LEASE, email: secondHost.email });
    expect((await end(placeId)).body).toMatchObject({ ties: [{ basis: 'property-record' }] });
  });

  it('has to be there, and so has the place', async () => {
    const { placeId } = await placeWithCase();
    const unknown = await tie(placeId, { ...LEASE, email: 'nobody@mail.example' });
    expect([unknown.status, unknown.body]).toMatchObject([409, { code: 'no-account' }]);
    for (const nowhere of [NOBODYS, 'x', '%00']) {
      const answers = [
        await tie(nowhere, { ...LEASE, email: secondHost.email }),
        await end(nowhere),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    }
    const wrong = await tie(placeId, LEASE);
    expect([wrong.status, wrong.body]).toMatchObject([422, { errors: [{ pointer: '/email' }] }]);
    const why = await end(placeId, {});
    expect([why.status, why.body]).toMatchObject([422, { errors: [{ pointer: '/because' }] }]);
  });
});

describe('ties by an officer’s word', () => {
  it('are made and ended by those who decide cases, and by nobody else', async () => {
    const { id, placeId } = await placeWithCase();
    const appeals = await newOfficer(product.db, 'appeals-of-ties@demo.example', 'appeals');
    const before = await countRows(product.db);
    for (const as of [immigrant, secondHost, product.people.feed, appeals]) {
      const answers = [
        await tieHost(id, LEASE, as),
        await tie(placeId, { ...LEASE, email: secondHost.email }, as),
        await end(placeId, { because: 'x' }, as),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    }
    const nobody = await post(product, undefined, `/registrations/${id}/host-tie`, LEASE);
    expect(nobody.status).toBe(401);
    expect((await tieHost(NOBODYS)).status).toBe(404);
    expect(await countRows(product.db)).toEqual(before);
  });

  it('are not for oneself, nor where a filing of one’s own waits', async () => {
    const clerk = await newOfficer(product.db, 'clerk@demo.example', 'officer');
    const address = newAddress();
    const theirs = await confirmed(address);
    const placeId = await placeOf(theirs);
    const body = { ...LEASE, email: clerk.email };
    expect((await tie(placeId, body, clerk)).body).toMatchObject({ code: 'not-allowed' });
    const own = await filed(address, {}, clerk);
    await confirm(product, secondHost, own);
    const answers = [
      await tieHost(own, LEASE, clerk),
      await tieHost(theirs, LEASE, clerk),
      await tie(placeId, { ...LEASE, email: secondHost.email }, clerk),
    ];
    expect(answers.map((answer) => answer.body)).toMatchObject(
      answers.map(() => ({ code: 'own-filing' })),
    );
    expect(await standing(own)).toEqual(['in-review', 'host-not-tied']);
  });

  it('may be given by two officers at once: there is one', async () => {
    const { id, placeId } = await placeWithCase();
    const other = await newOfficer(product.db, 'other-clerk@demo.example', 'officer');
    const answers = await Promise.all([tieHost(id), tieHost(id, LEASE, other)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const living = await product.db
      .selectFrom('tie')
      .select('accountId')
      .where('placeId', '=', placeId)
      .execute();
    expect(living).toHaveLength(1);
  });

  it('write nothing of what an officer has seen into the log', async () => {
    const { id } = await placeWithCase();
    const evidence = 'UNMISTAKABLE lease';
    await tieHost(id, { ...LEASE, evidence });
    await act(product, immigrant, id, 'withdraw', {});
    expect(product.log()).toContain('/host-tie');
    expect(product.log()).not.toContain(evidence);
  });
});
