import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDocumentNumber } from '../../test/support/filing.ts';
import { lossReport } from '../../test/support/lost-documents.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import type { Actor } from '../accounts/index.ts';
import { type LostDocumentResult, type Outcome, recordLostDocuments } from './index.ts';

let product: TestProduct;
let feed: Actor;
beforeAll(async () => {
  product = await startTestProduct();
  feed = { accountId: product.people.feed.accountId, roles: ['feed'], demo: true };
});
afterAll(() => product.stop());

function send(body: unknown, actor = feed): Promise<Outcome<readonly LostDocumentResult[]>> {
  return recordLostDocuments(product.services, actor, body);
}

async function resultsOf(body: readonly unknown[]): Promise<readonly LostDocumentResult[]> {
  const sent = await send(body);
  if (!sent.ok) throw new Error(`Refused: ${sent.refusal.code}`);
  return sent.value;
}

async function told(...body: readonly unknown[]): Promise<readonly string[]> {
  return (await resultsOf(body)).map(({ result }) => result);
}

async function lostOn(number: string): Promise<string | undefined> {
  const row = await product.db
    .selectFrom('lostDocument')
    .select('reportedOn')
    .where('issuingState', '=', 'UZB')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.reportedOn;
}

/** Reports of one document that nobody else has. */
function newDocument() {
  const document = { number: newDocumentNumber() };
  const lost = (reportedOn: string) => lossReport({ document, reportedOn });
  const found = (reportedOn: string) => lossReport({ document, reportedOn, found: true });
  return { lost, found, lostOn: () => lostOn(document.number) };
}

describe('reports of a document', () => {
  it('are taken once, however often they are sent', async () => {
    const { lost, found, lostOn: kept } = newDocument();
    expect(await told(found('2026-11-01'))).toEqual(['known']);
    expect(await told(lost('2026-11-10'), lost('2026-11-10'))).toEqual(['taken', 'known']);
    expect(await told(lost('2026-11-10'))).toEqual(['known']);
    expect(await kept()).toBe('2026-11-10');
    expect(await told(found('2026-11-12'), found('2026-11-12'))).toEqual(['taken', 'known']);
    expect(await told(found('2026-11-12'))).toEqual(['known']);
    expect(await kept()).toBeUndefined();
  });

  it('of a later loss take the place of the earlier one, and never the other way round', async () => {
    const { lost, found, lostOn: kept } = newDocument();
    expect(await told(lost('2026-11-10'), lost('2026-11-15'))).toEqual(['taken', 'taken']);
    expect(await told(lost('2026-11-10'), found('2026-11-12'))).toEqual(['known', 'known']);
    expect(await kept()).toBe('2026-11-15');
    expect(await told(found('2026-11-15'))).toEqual(['taken']);
    expect(await kept()).toBeUndefined();
  });

  it('that come together count one after another', async () => {
    const { lost, found, lostOn: kept } = newDocument();
    const story = [lost('2026-11-01'), found('2026-11-05'), lost('2026-11-09')];
    expect(await told(...story)).toEqual(['taken', 'taken', 'taken']);
    expect(await kept()).toBe('2026-11-09');
  });

  it('are of the same document in another spelling', async () => {
    const report = lossReport({ document: { issuingState: 'D', number: 'C01X006H1' } });
    const spelt = { ...report, document: { issuingState: 'DEU', number: 'c01x-0 06h1' } };
    expect(await told(report)).toEqual(['taken']);
    expect(await resultsOf([spelt])).toEqual([{ document: report.document, result: 'known' }]);
  });

  it('may come from many sides at once: each is taken exactly once', async () => {
    const reports = Array.from({ length: 700 }, () => newDocument().lost('2026-11-10'));
    const sides = [reports, reports.toReversed(), reports, reports.toReversed()];
    const all = (await Promise.all(sides.map((side) => told(...side)))).flat();
    expect(all.filter((one) => one === 'taken')).toHaveLength(700);
    expect(all.filter((one) => one === 'known')).toHaveLength(2_100);
  });
});

describe('whatever else is sent', () => {
  it.each([
    [null, ' wrong-type'],
    [7, ' wrong-type'],
    [[lossReport()], ' wrong-type'],
    [{}, '/document required', '/reportedOn required'],
    [lossReport({ reportedOn: '20.11.2026' }), '/reportedOn not-a-date'],
    [lossReport({ reportedOn: '2026-02-30' }), '/reportedOn no-such-day'],
    [lossReport({ reportedOn: '2026-11-25' }), '/reportedOn in-the-future'],
    [lossReport({ reportedOn: '9999-12-31' }), '/reportedOn not-a-date'],
    [lossReport({ found: false }), '/found not-one-of'],
    [lossReport({ found: 'true' }), '/found not-one-of'],
    [lossReport({ id: 'A1' }), '/id unknown-field'],
    [lossReport({ document: { number: 'ЖЖ1234567' } }), '/document/number bad-document-number'],
    [lossReport({ document: { number: 'A\u0000B' } }), '/document/number malformed'],
    [lossReport({ document: { issuingState: 'XYZ' } }), '/document/issuingState unknown-state'],
    [lossReport({ document: { series: 'AB' } }), '/document/series unknown-field'],
  ])('%j is refused by itself', async (wrong, ...errors) => {
    const good = newDocument().lost('2026-11-24');
    const [refused, taken] = await resultsOf([wrong, good]);
    expect(refused).toMatchObject({ result: 'refused', code: 'invalid-fields' });
    const said = refused?.result === 'refused' ? refused.errors : [];
    expect(said.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual(
      errors.map((error) => `/0${error}`),
    );
    expect(taken).toEqual({ document: good.document, result: 'taken' });
  });

  it('is told back by its document only where that is one', async () => {
    const late = { reportedOn: '2036-11-20' };
    const results = await resultsOf([
      lossReport(late),
      lossReport({ ...late, document: { number: '<script>' } }),
    ]);
    expect(results.map(({ document }) => document)).toEqual([lossReport().document, null]);
  });

  it('is refused as a whole where it is no list', async () => {
    for (const body of [undefined, null, {}, '[]', new Array(100_001).fill(0)]) {
      expect(await send(body)).toMatchObject({ refusal: { code: 'invalid' } });
    }
  });

  it('comes from feeds alone', async () => {
    const { lost, lostOn: kept } = newDocument();
    const { immigrant, officer } = product.people;
    const people: readonly Actor[] = [
      { accountId: immigrant.accountId, roles: [], demo: true },
      { accountId: officer.accountId, roles: ['officer', 'supervisor', 'appeals'], demo: true },
    ];
    for (const actor of people) {
      expect(await send([lost('2026-11-10')], actor)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    }
    expect(await kept()).toBeUndefined();
  });
});

describe('what is left of a sending', () => {
  it('is one entry of the audit with numbers and the feed, and no data', async () => {
    const { lost } = newDocument();
    await told(lost('2026-11-10'), lost('2026-11-10'), {});
    const entry = await product.db
      .selectFrom('auditEntry')
      .select(['actorKind', 'actorId', 'registrationId', 'action', 'purpose'])
      .orderBy('id', 'desc')
      .executeTakeFirst();
    expect(entry).toEqual({
      actorKind: 'system',
      actorId: feed.accountId,
      registrationId: null,
      action: 'lost-documents-recorded',
      purpose: '1 taken, 1 known, 1 refused',
    });
  });
});
