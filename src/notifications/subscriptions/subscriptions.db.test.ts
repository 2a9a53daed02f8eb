import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { testPhone } from '../../../test/support/push-receiver.ts';
import { inTransaction } from '../../platform/db/index.ts';
import { listSubscriptions, removeSubscription, saveSubscription } from '../index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function newAccount(): Promise<string> {
  const { id } = await database.db
    .insertInto('account')
    .defaultValues()
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

let phones = 0;

function subscription(accountId: string, changes: object = {}) {
  phones += 1;
  const { p256dh, auth } = testPhone();
  const endpoint = `https://push.example/${phones}`;
  return { accountId, endpoint, p256dh, auth, agent: 'Chrome, Android', ...changes };
}

function save(given: ReturnType<typeof subscription>) {
  return inTransaction(database.db, (trx) => saveSubscription(trx, given));
}

async function endpointsOf(accountId: string): Promise<readonly string[]> {
  const listed = await listSubscriptions(database.db, accountId);
  return listed.map(({ endpoint }) => endpoint);
}

describe('a phone', () => {
  it('is told from when it is added until it is removed', async () => {
    const accountId = await newAccount();
    const phone = subscription(accountId);
    expect(await save(phone)).toEqual({ ok: true });
    expect(await listSubscriptions(database.db, accountId)).toEqual([
      {
        id: expect.any(String),
        endpoint: phone.endpoint,
        agent: 'Chrome, Android',
        createdAt: expect.any(Date),
      },
    ]);
    await removeSubscription(database.db, phone);
    expect(await endpointsOf(accountId)).toEqual([]);
  });

  it('belongs to whoever signed in on it last, and to nobody else', async () => {
    const [first, second] = [await newAccount(), await newAccount()];
    const phone = subscription(first);
    await save(phone);
    await save({ ...phone, accountId: second });
    expect(await endpointsOf(first)).toEqual([]);
    await removeSubscription(database.db, phone);
    expect(await endpointsOf(second)).toEqual([phone.endpoint]);
  });

  it('is one of ten at most, the oldest makes room, also where several are added at once', async () => {
    const accountId = await newAccount();
    const oldest = subscription(accountId);
    await save(oldest);
    const others = Array.from({ length: 12 }, () => subscription(accountId));
    await Promise.all(others.map(save));
    const kept = await endpointsOf(accountId);
    expect(kept).toHaveLength(10);
    expect(kept).not.toContain(oldest.endpoint);
  });

  it.each([
    ['bad-endpoint', { endpoint: 'http://push.example/x' }],
    ['bad-endpoint', { endpoint: 'http://127.0.0.1:9/x' }],
    ['bad-endpoint', { endpoint: 'https://192.168.0.1/x' }],
    ['bad-endpoint', { endpoint: 'https://user:word@push.example/x' }],
    ['bad-endpoint', { endpoint: `https://push.example/${'x'.repeat(2_048)}` }],
    ['bad-endpoint', { endpoint: 'javascript:alert(1)' }],
    ['bad-keys', { p256dh: Buffer.alloc(65, 4).toString('base64url') }],
    ['bad-keys', { p256dh: '' }],
    ['bad-keys', { auth: 'short' }],
    ['bad-keys', { auth: 'Ünïcode-is-no-key!!!!!' }],
  ])('is refused as %s when it gives %j', async (code, changes) => {
    const accountId = await newAccount();
    expect(await save(subscription(accountId, changes))).toEqual({ ok: false, code });
    expect(await endpointsOf(accountId)).toEqual([]);
  });
});
