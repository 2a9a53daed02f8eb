import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, post, type Reply } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../test/support/invariants.ts';
import { newActor, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { newAddress } from '../../test/support/property.ts';
import { issueToken } from '../accounts/index.ts';
import { withFields } from './drafts/fields.ts';
import { DRAFT_STEPS } from './drafts/index.ts';
import { type Filing, saveDraftStep, sendDraft, startDraft } from './index.ts';

const MOST = 20;

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

let accounts = 0;

/** Somebody whose token is no demonstration's. */
async function newFiler(): Promise<TestActor> {
  accounts += 1;
  const actor = await newActor(product.db, `filer-${accounts}@mail.example`);
  const { accountId } = actor;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const token = await issueToken(product.db, { accountId, purpose: 'api', expiresAt });
  return { ...actor, token };
}

function send(as: TestActor, body: unknown = filing(), key?: string): Promise<Reply> {
  return post(product, as, '/registrations', body, key ? { 'idempotency-key': key } : {});
}

async function latest({ accountId }: TestActor): Promise<string> {
  const { id } = await product.db
    .selectFrom('registration')
    .select('id')
    .where('accountId', '=', accountId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

async function fill(as: TestActor, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) expect((await send(as)).status).toBe(201);
}

/** As if everything that the account has asked so far had been asked so long ago. */
async function agedBy({ accountId }: TestActor, hours: number): Promise<void> {
  const rows = await product.db
    .selectFrom('consentRequest as q')
    .innerJoin('registration as r', 'r.id', 'q.registrationId')
    .select(['q.id', 'q.askedAt'])
    .where('r.accountId', '=', accountId)
    .execute();
  for (const { id, askedAt } of rows) {
    await product.db
      .updateTable('consentRequest')
      .set({ askedAt: new Date(askedAt.getTime() - hours * 3_600_000) })
      .where('id', '=', id)
      .execute();
  }
}

describe('one account', () => {
  it('has hosts asked twenty times a day, and is told when it may again', async () => {
    const filer = await newFiler();
    await fill(filer, MOST - 1);
    const [body, key] = [filing(), 'the-last'];
    const last = await send(filer, body, key);
    expect(last.status).toBe(201);
    const before = await countRows(product.db);
    const refused = await send(filer);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-filings' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(86_000);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(86_400);
    expect(await countRows(product.db)).toEqual(before);
    expect((await send(filer, body, key)).text).toBe(last.text);
    await agedBy(filer, 23);
    expect(Number((await send(filer)).headers['retry-after'])).toBeLessThanOrEqual(3_600);
    await agedBy(filer, 1);
    expect((await send(filer)).status).toBe(201);
  });

  it('is counted for other hosts and longer stays too, and not for what asks nobody', async () => {
    const filer = await newFiler();
    await fill(filer, 1);
    const id = await latest(filer);
    await fill(filer, MOST - 2);
    const other = (email: string) => act(product, filer, id, 'amend', { host: { email } });
    expect((await other('one.host@mail.example')).status).toBe(200);
    expect((await other('two.host@mail.example')).body).toMatchObject({
      code: 'too-many-filings',
    });
    const contact = { immigrant: { contact: { phone: '+77010000002' } } };
    expect((await act(product, filer, id, 'amend', contact)).status).toBe(200);
    expect((await act(product, filer, id, 'withdraw', {})).status).toBe(200);
  });

  it('is not refused for filings that were not right, nor for the same one sent again', async () => {
    const filer = await newFiler();
    const body = filing();
    for (let at = 0; at <= MOST; at += 1) {
      expect((await send(filer, filing({ stay: { from: 'x' } }))).status).toBe(422);
      expect((await send(filer, body, 'one-key')).status).toBe(201);
    }
  });

  it('sends no more from the pages either, and keeps what was typed', async () => {
    const filer = await newFiler();
    await fill(filer, MOST);
    const actor = { accountId: filer.accountId, roles: [], demo: false };
    const draft = await startDraft(product.services, actor, { kind: 'new', language: 'en' });
    const id = draft.ok ? draft.value.id : '';
    const typed = filing() as unknown as Filing;
    for (const { step, pointers } of DRAFT_STEPS) {
      await saveDraftStep(product.services, actor, id, step, withFields({}, pointers, typed));
    }
    expect(await sendDraft(product.services, actor, id)).toMatchObject({
      ok: false,
      refusal: { code: 'too-many-filings' },
    });
    const sent = await sendDraft(product.services, { ...actor, demo: true }, id);
    expect(sent.ok).toBe(true);
  });

  it('cannot have two at once as its last', async () => {
    const filer = await newFiler();
    await fill(filer, MOST - 1);
    // Each at a place of its own: filings about one place wait for each other anyway.
    const bodies = Array.from({ length: 4 }, () => filing({ place: newAddress() }));
    const replies = await Promise.all(bodies.map((body) => send(filer, body)));
    const statuses = replies.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, 429, 429, 429]);
  });

  it('waits for what is being counted for it, and nobody else does', async () => {
    const [filer, other] = [await newFiler(), await newFiler()];
    // The very first filing of all also makes the queue know its tasks, for which others wait.
    await fill(filer, 1);
    let sent: Promise<Reply> | undefined;
    let done = false;
    await product.db.transaction().execute(async (trx) => {
      await trx
        .selectFrom('account')
        .select('id')
        .where('id', '=', filer.accountId)
        .forNoKeyUpdate()
        .execute();
      sent = send(filer, filing({ place: newAddress() })).finally(() => {
        done = true;
      });
      expect((await send(other, filing({ place: newAddress() }))).status).toBe(201);
      const waiting = sql`select from pg_stat_activity
        where pg_backend_pid() = any(pg_blocking_pids(pid))`;
      await expect
        .poll(async () => done || (await waiting.execute(trx)).rows.length > 0)
        .toBe(true);
      expect(done).toBe(false);
    });
    expect((await sent)?.status).toBe(201);
  });
});
