import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, post, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { messagesAbout } from '../../../test/support/outbox.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { withClient } from '../../../test/support/with-client.ts';
import { answerRequest, readRequests } from '../../registration/index.ts';

/** Texts that stand nowhere else, so that any trace of them is found. */
const SECRETS = {
  surname: 'QWSURNAME',
  givenNames: 'QWGIVEN',
  patronymic: 'QWPATRONYMIC',
  cyrillicName: 'ЙЦУФАМИЛИЯ',
  newSurname: 'QWNEWNAME',
  documentNumber: 'QW7654321',
  email: 'qw.immigrant@mail.example',
  phone: '+998907654321',
  hostName: 'Qwhostname',
  hostEmail: 'second-host@demo.example',
  street: 'Qwstreet',
  house: '77qw',
  note: 'qwnote',
  birthDate: '1977-07-07',
  key: 'qw-idempotency-key-QWSURNAME',
} as const;

let product: TestProduct;
let linkToken: string;
beforeAll(async () => {
  product = await startTestProduct();
  await travel();
});
afterAll(() => product.stop());

function body(hostEmail: string) {
  return filing({
    immigrant: {
      surname: SECRETS.surname,
      givenNames: SECRETS.givenNames,
      patronymic: SECRETS.patronymic,
      cyrillicName: SECRETS.cyrillicName,
      birthDate: SECRETS.birthDate,
    },
    document: { number: SECRETS.documentNumber },
    contact: { email: SECRETS.email, phone: SECRETS.phone },
    host: { name: SECRETS.hostName, email: hostEmail },
    place: { kato: '751110000', street: SECRETS.street, house: SECRETS.house, type: 'house' },
  });
}

/** Filing, wrong filing, amendment, link, answers, review, certificate, check, and a broken call. */
async function travel(): Promise<void> {
  const { immigrant, otherImmigrant, secondHost, officer } = product.people;
  const filed = await file(product, immigrant, body(SECRETS.hostEmail));
  await post(product, immigrant, '/registrations', body(SECRETS.hostEmail), {
    'idempotency-key': SECRETS.key.slice(0, 20),
  });
  await post(product, immigrant, '/registrations', { ...body('no'), [SECRETS.surname]: 1 });
  await post(product, immigrant, '/registrations', `{"surname": "${SECRETS.surname}"`);
  await act(product, immigrant, filed.id, 'amend', { immigrant: { surname: SECRETS.newSurname } });
  const declined = await file(product, otherImmigrant, body(SECRETS.hostEmail));
  const answer = { answer: 'decline', reason: 'other', note: SECRETS.note };
  await act(product, secondHost, declined.id, 'answer', answer);
  const again = await file(product, immigrant, body(SECRETS.hostEmail));
  const messages = await messagesAbout(product, again.id);
  linkToken = product.linkTokenOf(messages[0]?.requestId ?? '');
  await readRequests(product.services, linkToken, 'en');
  await product.server.inject(`/answer/${linkToken}`);
  await answerRequest(
    product.services,
    { through: 'link', token: linkToken },
    { answer: 'confirm' },
  );
  const change = { immigrant: { surname: SECRETS.newSurname } };
  await act(product, immigrant, again.id, 'amend', change);
  await read(product, officer, again.id);
  const doubts = ['host-not-tied', 'particulars-changed'];
  await act(product, officer, again.id, 'decision', { decision: 'clear', doubts });
  await confirm(product, secondHost, again.id);
  for (const accept of ['application/json', 'application/pdf', 'image/svg+xml']) {
    const path = `/registrations/${again.id}/certificate`;
    const reply = await call(product, { path, as: immigrant, headers: { accept } });
    expect(reply.status).toBe(200);
  }
  await call(product, { path: `/registrations?cursor=${SECRETS.surname}`, as: immigrant });
  await messagesAbout(product, again.id);
}

function tokens(): readonly string[] {
  const { immigrant, otherImmigrant, secondHost, officer } = product.people;
  return [immigrant, otherImmigrant, secondHost, officer].map(({ token }) => token);
}

function tracesIn(text: string): readonly string[] {
  const secrets = [...Object.values(SECRETS), ...tokens(), linkToken];
  const lower = text.toLowerCase();
  return secrets.filter((secret) => lower.includes(secret.toLowerCase()));
}

describe('nothing that names a person', () => {
  const KEPT = {
    'the events': sql`select * from registration_event`,
    'the rows of cases': sql`select * from registration`,
    'idempotency keys': sql`select account_id, path, request_mac, registration_id from idempotency_key`,
    'the audit': sql`select * from audit_entry`,
    'the queue': sql`select * from graphile_worker._private_jobs`,
    'tokens and sessions': sql`select * from access_token`,
    'the rows of certificates': sql`select * from certificate`,
  };
  it.each(Object.entries(KEPT))('is in %s', async (_what, query) => {
    const { rows } = await sql<{
      row: string;
    }>`select kept::text as row from (${query}) as kept`.execute(product.db);
    expect(tracesIn(rows.map(({ row }) => row).join('\n'))).toEqual([]);
  });

  it('is in a job, before it has run', async () => {
    await file(product, product.people.immigrant, body(SECRETS.hostEmail));
    const { rows } = await sql<{ payload: Record<string, unknown> }>`
      select payload from graphile_worker._private_jobs`.execute(product.db);
    expect(rows.length).toBeGreaterThan(0);
    for (const { payload } of rows) {
      const [id, ...more] = Object.values(payload);
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(more).toEqual([]);
    }
  });

  it('is in the log, at its finest level', () => {
    expect(product.log().split('\n').length).toBeGreaterThan(10);
    expect(tracesIn(product.log())).toEqual([]);
  });

  it('is in the address of a new case', async () => {
    const reply = await post(
      product,
      product.people.immigrant,
      '/registrations',
      body(SECRETS.hostEmail),
    );
    expect(tracesIn(String(reply.headers['location']))).toEqual([]);
  });

  it('is hidden from the search itself: it finds what was filed', async () => {
    const { rows } = await sql<{ row: string }>`
      select p::text as row from particulars p`.execute(product.db);
    const found = tracesIn(rows.map(({ row }) => row).join('\n'));
    expect(found).toContain(SECRETS.documentNumber);
    expect(found).toContain(SECRETS.newSurname);
  });
});

describe('what broke on our side', () => {
  it('is logged without the values that broke it', async () => {
    await withClient(product.database.ownerUrl, (owner) =>
      owner.query(`alter table particulars add check (surname <> '${SECRETS.surname}') not valid`),
    );
    const before = product.log().length;
    const reply = await post(
      product,
      product.people.immigrant,
      '/registrations',
      body(SECRETS.hostEmail),
    );
    expect(reply.status).toBe(500);
    expect(tracesIn(reply.text)).toEqual([]);
    const logged = product.log().slice(before);
    expect(logged).toContain('unexpected error');
    expect(tracesIn(logged)).toEqual([]);
  });
});
