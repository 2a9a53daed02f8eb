import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file } from '../../test/support/api.ts';
import { crossingRecord, newRecordId } from '../../test/support/crossings.ts';
import { filing, newDocumentNumber } from '../../test/support/filing.ts';
import { countRows } from '../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import type { Actor } from '../accounts/index.ts';
import { crossingsOfDocument, findCrossings, staysOf } from '../crossings/index.ts';
import { loadCase, lockPerson } from './case-store.ts';
import type { CrossingResult } from './crossings/result.ts';
import { type Outcome, recordCrossings } from './index.ts';
import { ensurePerson } from './person-store.ts';

let product: TestProduct;
let feed: Actor;
beforeAll(async () => {
  product = await startTestProduct();
  feed = { accountId: product.people.feed.accountId, roles: ['feed'], demo: true };
});
afterAll(() => product.stop());

function send(body: unknown, actor = feed): Promise<Outcome<readonly CrossingResult[]>> {
  return recordCrossings(product.services, actor, body);
}

async function resultsOf(body: readonly unknown[]): Promise<readonly CrossingResult[]> {
  const sent = await send(body);
  if (!sent.ok) throw new Error(`Refused: ${sent.refusal.code}`);
  return sent.value;
}

async function told(body: readonly unknown[]): Promise<readonly string[]> {
  const results = await resultsOf(body);
  return results.map((one) => (one.result === 'refused' ? one.code : one.result));
}

const CONFLICT = 'id-used-for-another-record';

describe('records of the border', () => {
  it('are taken once, however often they are sent, and a later sending changes nothing', async () => {
    const records = [crossingRecord(), crossingRecord({ direction: 'exit' })];
    expect(await told(records)).toEqual(['taken', 'taken']);
    const ids = records.map(({ id }) => id);
    const before = await findCrossings(product.db, ids);
    expect(await told(records)).toEqual(['known', 'known']);
    expect(await findCrossings(product.db, ids)).toEqual(before);
  });

  it('are the same record in another zone or spelling', async () => {
    const document = { issuingState: 'D', number: 'C01X006H1' };
    const record = crossingRecord({ document });
    await told([record]);
    const spelt = {
      ...record,
      crossedAt: '2026-11-20T05:15:00.000Z',
      document: { issuingState: 'DEU', number: 'c01x 006h1' },
    };
    expect(await told([spelt])).toEqual(['known']);
  });

  it.each([
    ['direction', 'exit'],
    ['crossedAt', '2026-11-20T10:15:00.001+05:00'],
    ['checkpoint', 'Khorgos'],
    ['document', { issuingState: 'KGZ', number: 'X0000001' }],
    ['document', { issuingState: 'UZB', number: 'X0000002' }],
    ['surname', 'PROBIN'],
    ['birthDate', '1990-05-18'],
  ])('of a known id with another %s are refused, and the first stays', async (field, value) => {
    const record = crossingRecord();
    await told([record]);
    const before = await findCrossings(product.db, [record.id]);
    expect(await resultsOf([{ ...record, [field]: value }])).toEqual([
      {
        id: record.id,
        result: 'refused',
        code: CONFLICT,
        errors: [{ pointer: '/0/id', code: CONFLICT }],
      },
    ]);
    expect(await findCrossings(product.db, [record.id])).toEqual(before);
  });

  it('of one id twice in one sending: the first counts', async () => {
    const record = crossingRecord();
    const other = { ...record, checkpoint: 'Khorgos' };
    expect(await told([record, other, record, other])).toEqual([
      'taken',
      CONFLICT,
      'known',
      CONFLICT,
    ]);
    expect(await told([other, record])).toEqual([CONFLICT, 'known']);
  });

  it('of one crossing under two ids are both kept, and are one crossing', async () => {
    const document = { issuingState: 'UZB', number: newDocumentNumber() };
    const record = crossingRecord({ document });
    expect(await told([record, { ...record, id: newRecordId() }])).toEqual(['taken', 'taken']);
    const stays = staysOf(await crossingsOfDocument(product.db, document));
    expect(stays).toMatchObject([{ entry: { id: record.id }, exit: null }]);
  });

  it('that are good are taken beside those that are not', async () => {
    const wrong = [null, 7, {}, crossingRecord({ birthDate: '1990-02-30' }), [crossingRecord()]];
    const good = wrong.map(() => crossingRecord());
    const results = await resultsOf(wrong.flatMap((one, at) => [one, good[at]]));
    expect(results.filter(({ result }) => result === 'taken').map(({ id }) => id)).toEqual(
      good.map(({ id }) => id),
    );
    expect(results[6]).toEqual({
      id: expect.stringMatching(/^B-/),
      result: 'refused',
      code: 'invalid-fields',
      errors: [{ pointer: '/6/birthDate', code: 'no-such-day' }],
    });
  });

  it('are told apart by their place over several chunks', async () => {
    const records = Array.from({ length: 1_203 }, (_, at) =>
      crossingRecord(at % 100 === 99 ? { direction: 'sideways' } : {}),
    );
    const results = await resultsOf(records);
    expect(results.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const refused = results.flatMap((one) => (one.result === 'refused' ? one.errors : []));
    expect(refused.map(({ pointer }) => pointer)).toEqual(
      Array.from({ length: 12 }, (_, at) => `/${at * 100 + 99}/direction`),
    );
  });

  it('may come from many sides at once: each id is taken exactly once', async () => {
    const records = Array.from({ length: 300 }, () => crossingRecord());
    const sides = [records, records.toReversed(), records, records.toReversed()];
    const all = (await Promise.all(sides.map(told))).flat();
    expect(all.filter((one) => one === 'taken')).toHaveLength(300);
    expect(all.filter((one) => one === 'known')).toHaveLength(900);
  });
});

describe('whoever is no feed', () => {
  it('sends nothing, not even what is wrong', async () => {
    const { immigrant, host, officer } = product.people;
    const roles = { immigrant: [], host: [], officer: ['officer', 'supervisor'] } as const;
    const record = crossingRecord();
    for (const [name, { accountId }] of Object.entries({ immigrant, host, officer })) {
      const actor = { accountId, roles: roles[name as keyof typeof roles], demo: true };
      for (const body of [[record], 'nothing']) {
        expect(await send(body, actor)).toMatchObject({ refusal: { code: 'not-allowed' } });
      }
    }
    expect((await findCrossings(product.db, [record.id])).size).toBe(0);
  });
});

describe('a body', () => {
  it.each([
    [undefined, 'required'],
    [null, 'wrong-type'],
    [{}, 'wrong-type'],
    ['[]', 'wrong-type'],
    [new Array(100_001).fill(0), 'too-many'],
  ])('that is no list of records is refused as a whole', async (body, code) => {
    const before = await countRows(product.db);
    expect(await send(body)).toMatchObject({
      refusal: { code: 'invalid', errors: [{ pointer: '', code }] },
    });
    expect(await countRows(product.db)).toEqual(before);
  });

  it('without a record is answered without a result', async () => {
    expect(await told([])).toEqual([]);
  });
});

describe('what is left of a sending', () => {
  it('is one entry of the audit with numbers and the feed, and no data', async () => {
    const record = crossingRecord();
    await told([record, record, { ...record, surname: 'PROBIN' }, {}]);
    const entry = await product.db
      .selectFrom('auditEntry')
      .select(['actorKind', 'actorId', 'registrationId', 'purpose'])
      .where('action', '=', 'crossings-recorded')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    expect(entry).toEqual({
      actorKind: 'system',
      actorId: feed.accountId,
      registrationId: null,
      purpose: '1 taken, 1 known, 2 refused',
    });
  });
});

/** Comes back once a transaction waits for another one. */
async function untilOneWaits(): Promise<void> {
  for (let asked = 0; asked < 10_000; asked += 1) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(product.db);
    if (rows.length > 0) return;
  }
  throw new Error('Nothing waits');
}

describe('records of a document that the register knows', () => {
  let personId: string;
  let number: string;
  beforeAll(async () => {
    number = newDocumentNumber();
    const { id } = await file(product, product.people.immigrant, filing({ document: { number } }));
    const { state } = (await loadCase(product.db, id)) ?? {};
    personId = state?.personId ?? '';
  });

  /** While something else happens to the person, nothing is kept of this record. */
  async function expectToWait(
    record: ReturnType<typeof crossingRecord>,
    meet: () => Promise<void>,
  ) {
    const busy = await product.db.startTransaction().execute();
    await lockPerson(busy, personId);
    const waiting = told([record]);
    await meet();
    await untilOneWaits();
    expect((await findCrossings(product.db, [record.id])).size).toBe(0);
    await busy.commit().execute();
    expect(await waiting).toEqual(['taken']);
  }

  it('wait for what is happening to its holder; those of other documents do not', async () => {
    await expectToWait(crossingRecord({ document: { number } }), async () => {
      expect(await told([crossingRecord()])).toEqual(['taken']);
    });
  });

  it('are known as such also where the document is just being filed', async () => {
    const document = { issuingState: 'UZB', number: newDocumentNumber() };
    const { accountId } = product.people.immigrant;
    const filingNow = await product.db.startTransaction().execute();
    await ensurePerson(filingNow, document, accountId, personId);
    await expectToWait(crossingRecord({ document }), async () => {
      await untilOneWaits();
      const behind = told([crossingRecord()]);
      await filingNow.commit().execute();
      expect(await behind).toEqual(['taken']);
    });
  });
});
