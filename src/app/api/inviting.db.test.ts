import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, post, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { byInvitation, INVITED_STAY, inviteTo, untie } from '../../../test/support/hosts.ts';
import { ownedPlace } from '../../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';
import { answerRequest, filedViewSchema } from '../../registration/index.ts';

let product: TestProduct;
let placeId: string;
let host: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ placeId, host } = product.people);
});
afterAll(() => product.stop());

function tryToFile(as: TestActor, body: unknown) {
  return post(product, as, '/registrations', body, { 'idempotency-key': randomUUID() });
}

function refusal(status: number, code: string) {
  return { status, body: { code } };
}

function open(code: string) {
  return post(product, undefined, '/invitations/open', { code });
}

/** Begins filings while the invitation is held, so that all of them meet at it, and lets them go on. */
async function whileHeld<Answer>(
  id: string,
  begin: () => readonly Promise<Answer>[],
): Promise<readonly Promise<Answer>[]> {
  return product.db.transaction().execute(async (trx) => {
    await trx.selectFrom('invitation').select('id').where('id', '=', id).forUpdate().execute();
    const begun = begin();
    for (let waiting = 0; waiting < begun.length; ) {
      // Not in the transaction, which would see the same picture each time.
      const { rows } = await sql<{ waiting: number }>`
        select count(*)::integer as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(product.db);
      waiting = rows[0]?.waiting ?? 0;
    }
    return begun;
  });
}

async function usedOf(id: string): Promise<unknown> {
  const { body } = await call(product, { path: '/invitations', as: host });
  return (body as { items: { id: string }[] }).items.find((one) => one.id === id);
}

describe('an invitation', () => {
  it('registers a guest at the filing, and nobody has to answer', async () => {
    const { code, id } = await inviteTo(product, host, placeId);
    const filed = await file(product, product.people.immigrant, byInvitation(code));
    expect(filed).toMatchObject({ status: 'registered', notice: 'sent' });
    const view = await read(product, product.people.immigrant, filed.id);
    expect(view.certificate).toBeDefined();
    expect(view.host).toEqual({ name: 'Aigul Testova', invited: true });
    expect(await read(product, host, filed.id)).toMatchObject({ viewer: 'host' });
    expect(await usedOf(id)).toMatchObject({ used: 1, persons: 2, state: 'open' });
  });

  it('is read as people type codes', async () => {
    const { code } = await inviteTo(product, host, placeId);
    const typed = (code.toLowerCase().match(/.{4}/g) ?? []).join('-').replaceAll('0', 'o');
    expect((await open(typed)).body).toEqual({
      hostName: 'Aigul Testova',
      place: 'Almaty, Abay Avenue, 10, 25',
      from: TODAY,
      until: '2027-01-31',
      left: 2,
    });
    const filed = await file(product, product.people.immigrant, byInvitation(typed));
    expect(filed.status).toBe('registered');
  });

  it('tells its host in a message of their own, and whoever filed', async () => {
    const { code } = await inviteTo(product, host, placeId);
    const { id } = await file(product, product.people.immigrant, byInvitation(code));
    const messages = await product.db
      .selectFrom('message')
      .select(['template', 'accountId', 'recipient'])
      .where('registrationId', '=', id)
      .orderBy('template')
      .execute();
    expect(messages).toContainEqual({
      template: 'registered-host',
      accountId: host.accountId,
      recipient: null,
    });
    expect(messages.map(({ template }) => template)).not.toContain('host-asked');
    await product.drain();
    const steps = await product.db
      .selectFrom('delivery as d')
      .innerJoin('message as m', 'm.id', 'd.messageId')
      .select('d.channel')
      .where('m.registrationId', '=', id)
      .where('m.template', '=', 'registered-host')
      .execute();
    expect(steps).toEqual([{ channel: 'email' }]);
  });

  it('asks its host after all where the guest then wants other days', async () => {
    const guest = product.people.immigrant;
    const { code } = await inviteTo(product, host, placeId);
    const { id } = await file(
      product,
      guest,
      byInvitation(code, { document: { expiresOn: '2026-11-01' } }),
    );
    await act(product, guest, id, 'amend', { stay: { until: '2027-03-01' } });
    expect(await read(product, guest, id)).toMatchObject({
      status: 'awaiting-host',
      notice: 'sent',
      host: { name: 'Aigul Testova', invited: true },
    });
    const asked = await product.db
      .selectFrom('message')
      .select(['accountId', 'requestId'])
      .where('registrationId', '=', id)
      .where('template', '=', 'host-asked')
      .executeTakeFirstOrThrow();
    expect(asked.accountId).toBe(host.accountId);
    const link = { through: 'link', token: product.linkTokenOf(asked.requestId ?? '') } as const;
    await answerRequest(product.services, link, { answer: 'confirm' });
    const { doubts, confirmation } = await read(product, product.people.officer, id);
    expect(confirmation).toEqual({ degree: 'tied-to-the-place', through: 'link' });
    expect(doubts).toMatchObject([{ doubt: 'document-expired' }]);
  });

  it('cannot be guessed: what was never made, revoked, full or over shows nothing at all', async () => {
    const revoked = await inviteTo(product, host, placeId);
    await post(product, host, `/invitations/${revoked.id}/revoke`, {});
    const full = await inviteTo(product, host, placeId, { persons: 1 });
    await file(product, product.people.immigrant, byInvitation(full.code));
    const over = await inviteTo(product, host, placeId);
    await product.db
      .updateTable('invitation')
      .set({ stayFrom: '2026-11-01', stayUntil: '2026-11-22' })
      .where('id', '=', over.id)
      .execute();
    const answers = ['0000 0000 0000', revoked.code, full.code, over.code].map(open);
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject(refusal(404, 'no-invitation'));
      expect(answer.text).not.toMatch(/Aigul|Abay/);
    }
  });
});

describe('the last place', () => {
  it('goes to exactly one of the guests who file at once', async () => {
    const { code, id } = await inviteTo(product, host, placeId, { persons: 1 });
    // Each by an account of their own: filings of one account come one after another anyway.
    const guests = await Promise.all(
      [1, 2, 3, 4, 5].map((at) => newActor(product.db, `guest-${at}@mail.example`)),
    );
    const answers = await Promise.all(
      await whileHeld(id, () => guests.map((guest) => tryToFile(guest, byInvitation(code)))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422]);
    const late = answers.find(({ status }) => status === 422);
    expect(late?.body).toMatchObject({
      errors: [{ pointer: '/host/invitation', code: 'invitation-full' }],
    });
    expect(await usedOf(id)).toMatchObject({ used: 1, state: 'full' });
  });

  it('is free again once its guest has withdrawn', async () => {
    const guest = product.people.immigrant;
    const { code, id } = await inviteTo(product, host, placeId, { persons: 1 });
    const expired = byInvitation(code, { document: { expiresOn: '2026-11-01' } });
    const first = await file(product, guest, expired);
    expect(first.status).toBe('in-review');
    expect((await tryToFile(guest, byInvitation(code))).status).toBe(422);
    await act(product, guest, first.id, 'withdraw', {});
    expect(await usedOf(id)).toMatchObject({ used: 0, state: 'open' });
    expect((await file(product, guest, byInvitation(code))).status).toBe('registered');
  });

  it('is not taken twice by one person who files anew', async () => {
    const guest = product.people.immigrant;
    const { code, id } = await inviteTo(product, host, placeId, { persons: 1 });
    const body = byInvitation(code, { document: { expiresOn: '2026-11-01' } });
    await file(product, guest, body);
    await file(product, guest, { ...body, stay: { ...INVITED_STAY, until: '2027-01-10' } });
    expect(await usedOf(id)).toMatchObject({ used: 1 });
  });
});

describe('what an invitation does not do', () => {
  it('is to go beyond its days', async () => {
    const { code } = await inviteTo(product, host, placeId);
    const early = byInvitation(code, { stay: { from: '2026-11-22', until: '2027-02-01' } });
    expect((await tryToFile(product.people.immigrant, early)).body).toMatchObject({
      errors: [
        { pointer: '/stay/from', code: 'before-invitation' },
        { pointer: '/stay/until', code: 'beyond-invitation' },
      ],
    });
  });

  it('is to register whoever made it, or to work once it is revoked', async () => {
    const { code, id } = await inviteTo(product, host, placeId);
    expect(await tryToFile(host, byInvitation(code))).toMatchObject(refusal(403, 'own-filing'));
    await post(product, host, `/invitations/${id}/revoke`, {});
    const late = await tryToFile(product.people.immigrant, byInvitation(code));
    expect(late.body).toMatchObject({
      errors: [{ pointer: '/host/invitation', code: 'unknown-invitation' }],
    });
  });

  it('is to stand beside another host, or to come into a filing later', async () => {
    const { code } = await inviteTo(product, host, placeId);
    const both = filing({
      host: { invitation: code, email: 'x@mail.example' },
      stay: INVITED_STAY,
    });
    expect((await tryToFile(product.people.immigrant, both)).body).toMatchObject({
      errors: [{ pointer: '/host/invitation', code: 'invitation-beside-host' }],
    });
  });

  it('is to count for a host who is tied no longer: an officer looks', async () => {
    const former = await newActor(product.db, 'former-owner@mail.example');
    const { id } = await ownedPlace(product, [{ host: former }]);
    const { code } = await inviteTo(product, former, id);
    await untie(product, former, id);
    const filed = await file(product, product.people.otherImmigrant, byInvitation(code));
    expect(filed.status).toBe('in-review');
    const seen = await read(product, product.people.officer, filed.id);
    expect(seen.doubts).toMatchObject([{ doubt: 'host-not-tied' }]);
    expect(seen.confirmation).toEqual({ degree: 'signed-in-identity', through: 'invitation' });
  });

  it('is to speak for the other owners where all of them have to agree', async () => {
    const [one, other] = await Promise.all([
      newActor(product.db, 'one-owner@mail.example'),
      newActor(product.db, 'other-owner@mail.example'),
    ]);
    const { id } = await ownedPlace(product, [{ host: one }, { host: other }], 'all-owners');
    const { code } = await inviteTo(product, one, id);
    const guest = product.people.otherImmigrant;
    const filed = await file(product, guest, byInvitation(code));
    expect(filed.status).toBe('awaiting-host');
    const asked = await call(product, { path: '/registrations?as=host', as: other });
    expect(asked.text).toContain(filed.id);
    expect((await confirm(product, other, filed.id)).body).toMatchObject({ status: 'registered' });
  });
});

const WRITTEN = [
  'invitation',
  'auditEntry',
  'consentRequest',
  'registrationEvent',
  'idempotencyKey',
  'message',
] as const;

describe('a code', () => {
  it('is in no table, no log and no audit entry', async () => {
    const { code } = await inviteTo(product, host, placeId);
    await open(code);
    const filed = await tryToFile(product.people.immigrant, byInvitation(code));
    filedViewSchema.parse(filed.body);
    expect(product.log()).not.toContain(code);
    for (const table of WRITTEN) {
      const { rows } = await sql<{ all: string }>`
        select string_agg(t::text, ' ') as all from ${sql.table(table)} t`.execute(product.db);
      expect(rows[0]?.all.length).toBeGreaterThan(100);
      expect(rows[0]?.all).not.toContain(code);
    }
  });
});
