import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, post, type Reply } from '../../../test/support/api.ts';
import { crossingRecord } from '../../../test/support/crossings.ts';
import { lossReport } from '../../../test/support/lost-documents.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { newAddress, newIin, propertyRecord } from '../../../test/support/property.ts';

let product: TestProduct;
let feed: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ feed } = product.people);
});
afterAll(() => product.stop());

function send(body: unknown, as: TestActor | null = feed, lang = 'en'): Promise<Reply> {
  return post(product, as ?? undefined, `/feeds/border-crossings?lang=${lang}`, body);
}

function sendLost(body: unknown, as: TestActor | null = feed, lang = 'en'): Promise<Reply> {
  return post(product, as ?? undefined, `/feeds/lost-documents?lang=${lang}`, body);
}

function sendProperty(body: unknown, as: TestActor | null = feed, lang = 'en'): Promise<Reply> {
  return post(product, as ?? undefined, `/feeds/property-records?lang=${lang}`, body);
}

describe('the border feed', () => {
  it('answers each record with its result, in order', async () => {
    const good = crossingRecord();
    const { body, status } = await send([good, { ...good, surname: 'PROBIN' }, { id: 5 }, good]);
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { id: good.id, result: 'taken' },
      {
        id: good.id,
        result: 'refused',
        code: 'id-used-for-another-record',
        errors: [{ pointer: '/1/id', code: 'id-used-for-another-record' }],
      },
      { id: null, result: 'refused', code: 'invalid-fields' },
      { id: good.id, result: 'known' },
    ]);
    expect((await send([good])).body).toEqual([{ id: good.id, result: 'known' }]);
  });

  it.each([
    ['kk', 'Шекарадан өткен уақыт: уақытты RFC 3339 бойынша'],
    ['ru', 'Время пересечения границы: укажите время по RFC 3339'],
    ['en', 'Time of crossing the border: give the time as RFC 3339'],
  ])('says in %s what is wrong with a field, and where', async (lang, message) => {
    const { body } = await send(
      [crossingRecord(), crossingRecord({ crossedAt: 'noon' })],
      feed,
      lang,
    );
    expect(body).toMatchObject([
      {},
      {
        errors: [
          {
            pointer: '/1/crossedAt',
            code: 'not-an-instant',
            message: expect.stringContaining(message),
          },
        ],
      },
    ]);
  });

  it('is for feeds alone: nobody without a token, and no other account', async () => {
    expect((await send([crossingRecord()], null)).status).toBe(401);
    for (const as of [product.people.immigrant, product.people.host, product.people.officer]) {
      const refused = await send([crossingRecord()], as);
      expect([refused.status, refused.body]).toMatchObject([403, { code: 'not-allowed' }]);
    }
  });

  it('opens nothing else to the account of a feed', async () => {
    const { immigrant } = product.people;
    const registrations = '/registrations?as=officer';
    expect((await call(product, { path: registrations, as: feed })).status).toBe(403);
    expect((await call(product, { path: registrations, as: immigrant })).status).toBe(403);
    const decision = { decision: 'clear', doubts: ['host-not-tied'] };
    const id = '01a20000-0000-7000-8000-000000000000';
    const decided = await post(product, feed, `/registrations/${id}/decision`, decision);
    expect(decided.status).toBe(403);
  });

  it.each(['{}', '"text"', '7', 'null'])('refuses %s, which is no list, with 422', async (text) => {
    const refused = await send(text);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'invalid-fields', errors: [{ pointer: '' }] });
  });

  it('takes more than other addresses, up to 16 MiB', async () => {
    const padding = ' '.repeat(2_000_000);
    expect((await send(`[${padding}]`)).status).toBe(200);
    expect((await send(`[${' '.repeat(16 * 1_048_576)}]`)).status).toBe(413);
  });

  it('does not let a bad record, however odd, fail a good one', async () => {
    const odd = [
      `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      JSON.stringify(crossingRecord({ surname: 'A\\u0000B' })),
      '{"toString":1,"hasOwnProperty":2}',
      'null',
      '1e999',
    ];
    const good = odd.map(() => JSON.stringify(crossingRecord()));
    const text = `[${odd.flatMap((one, at) => [one, good[at]]).join(',')}]`;
    const { status, body } = await send(text);
    expect(status).toBe(200);
    const pair = [{ result: 'refused' }, { result: 'taken' }];
    expect(body).toMatchObject(odd.flatMap(() => pair));
  });

  it('writes nothing about a person into the log', async () => {
    const surname = 'UNMISTAKABLEOV';
    const number = 'UNM1STAK4BLE';
    await send([
      crossingRecord({ surname, document: { number } }),
      crossingRecord({ surname, direction: 'up' }),
    ]);
    expect(product.log()).toContain('/api/v1/feeds/border-crossings');
    for (const secret of [surname, number]) expect(product.log()).not.toContain(secret);
  });
});

describe('the feed of lost documents', () => {
  it('answers each report with its document and result, in order', async () => {
    const lost = lossReport({ document: { number: 'N2600001' } });
    const { document } = lost;
    const { body, status } = await sendLost([
      lost,
      lost,
      { ...lost, found: true },
      { document: 5 },
      { ...lost, reportedOn: '2036-11-20' },
    ]);
    expect(status).toBe(200);
    expect(body).toEqual([
      { document, result: 'taken' },
      { document, result: 'known' },
      { document, result: 'taken' },
      { document: null, result: 'refused', code: 'invalid-fields', errors: expect.any(Array) },
      {
        document,
        result: 'refused',
        code: 'invalid-fields',
        errors: [
          {
            pointer: '/4/reportedOn',
            code: 'in-the-future',
            message: 'Day of the report: this date is in the future.',
          },
        ],
      },
    ]);
  });

  it.each([
    ['kk', 'Хабарланған күн: күнтізбеде мұндай күн жоқ', 'Құжат нөмірі: '],
    ['ru', 'Дата сообщения: такого дня', 'Номер документа: '],
    ['en', 'Day of the report: there is no such day', 'Number of the document: '],
  ])('says in %s what is wrong with a field', async (lang, day, number) => {
    const wrong = lossReport({ reportedOn: '2026-02-30', document: { number: 'ЖЖ' } });
    const { text } = await sendLost([wrong], feed, lang);
    for (const words of [day, number]) expect(text).toContain(words);
  });

  it('is for feeds alone: nobody without a token, and no other account', async () => {
    expect((await sendLost([lossReport()], null)).status).toBe(401);
    for (const as of [product.people.immigrant, product.people.host, product.people.officer]) {
      const refused = await sendLost([lossReport()], as);
      expect([refused.status, refused.body]).toMatchObject([403, { code: 'not-allowed' }]);
    }
  });

  it('writes no document into the log', async () => {
    const number = 'UNM1STAK4BLE26';
    await sendLost([lossReport({ document: { number } }), { document: { number } }]);
    expect(product.log()).toContain('/api/v1/feeds/lost-documents');
    expect(product.log()).not.toContain(number);
  });
});

describe('the feed of property records', () => {
  it('answers each record with its result, and whether it ties its owner to a place', async () => {
    const record = propertyRecord();
    const { id, rca } = record;
    const { body, status } = await sendProperty([
      propertyRecord({ id: 'P-unplaced', address: undefined }),
      record,
      record,
      { ...record, until: '2030-01-31' },
      propertyRecord({ id: 'P-elsewhere', rca, address: newAddress() }),
      { id: 5 },
    ]);
    expect(status).toBe(200);
    expect(body).toEqual([
      { id: 'P-unplaced', result: 'taken', effect: 'kept' },
      { id, result: 'taken', effect: 'tied-to-place' },
      { id, result: 'known', effect: 'tied-to-place' },
      { id, result: 'taken', effect: 'tied-to-place' },
      {
        id: 'P-elsewhere',
        result: 'refused',
        code: 'address-differs',
        errors: [
          {
            pointer: '/4/address',
            code: 'address-differs',
            message:
              'Address: this RCA code stands for another address, on records that still hold. Nothing has changed.',
          },
        ],
      },
      { id: null, result: 'refused', code: 'invalid-fields', errors: expect.any(Array) },
    ]);
  });

  it.each([
    ['kk', 'Меншіктің соңғы күні: соңғы күн', 'ӘАОЖ коды: ', 'Жазба: меншік иесінің'],
    ['ru', 'Собственность до: последний день', 'Код КАТО: ', 'Запись: укажите ИИН'],
    ['en', 'Last day of ownership: the last day', 'KATO code: ', 'Record: give the owner’s'],
  ])('says in %s what is wrong with a field', async (lang, until, kato, owner) => {
    const address = { ...newAddress(), kato: '990000000' };
    const wrong = propertyRecord({ bin: '1', address, since: '2026-11-23', until: '2026-11-22' });
    const { text } = await sendProperty([wrong], feed, lang);
    for (const words of [until, kato, owner]) expect(text).toContain(words);
  });

  it('is for feeds alone: nobody without a token, and no other account', async () => {
    expect((await sendProperty([propertyRecord()], null)).status).toBe(401);
    for (const as of [product.people.immigrant, product.people.host, product.people.officer]) {
      const refused = await sendProperty([propertyRecord()], as);
      expect([refused.status, refused.body]).toMatchObject([403, { code: 'not-allowed' }]);
    }
  });

  it('writes no owner and no address into the log', async () => {
    const [iin, house] = [newIin(), 'UNM1STAK4BLE'];
    const address = { ...newAddress(), house };
    await sendProperty([propertyRecord({ iin, address }), { iin, address }]);
    expect(product.log()).toContain('/api/v1/feeds/property-records');
    for (const secret of [iin, house]) expect(product.log()).not.toContain(secret);
  });
});
