import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, post } from '../../../test/support/api.ts';
import { countRows } from '../../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

const get = (path: string) => call(product, { path });
const stay = (body: unknown) => post(product, undefined, '/law/stay', body);

const movements = [
  { direction: 'entry', on: '2026-01-01' },
  { direction: 'exit', on: '2026-03-01' },
  { direction: 'entry', on: '2026-05-01' },
] as const;

describe('the duty', () => {
  it('is told with its days and its reasons, without a login', async () => {
    const reply = await get('/law/duty?nationality=RUS&crossedOn=2026-11-01&lang=en');
    expect(reply).toMatchObject({
      status: 200,
      body: {
        duty: 'required',
        warnOn: '2026-11-30',
        deadline: '2026-12-01',
        stayUntil: '2027-01-29',
      },
    });
    expect(reply.body).toMatchObject({
      because: expect.arrayContaining([
        expect.objectContaining({
          rule: 'registration.deadline',
          confidence: 'confirmed',
          act: expect.stringContaining('No. 923'),
          source: expect.arrayContaining([expect.stringMatching(/^https:/)]),
          text: 'The border was crossed on 1 November 2026. Registration is due no later than day 30.',
        }),
      ]),
    });
  });

  it('knows Germany by either code, citizens, and official passports', async () => {
    const asked = async (query: string) =>
      (await get(`/law/duty?crossedOn=2026-11-01&${query}`)).body;
    expect(await asked('nationality=DEU')).toEqual(await asked('nationality=D'));
    expect(await asked('nationality=DEU')).toMatchObject({ stayUntil: '2026-11-30' });
    expect(await asked('nationality=KAZ')).toMatchObject({ duty: 'exempt', deadline: null });
    expect(await asked('nationality=RUS&documentType=service-passport')).toMatchObject({
      duty: 'allowed',
      warnOn: null,
      deadline: null,
    });
    expect(await asked('nationality=RUS&basis=visa&birthDate=1990-01-01')).toMatchObject({
      duty: 'allowed',
      stayUntil: null,
    });
  });

  it('names every wrong parameter at once', async () => {
    const reply = await get('/law/duty?nationality=ZZZ&crossedOn=2026-02-30&basis=love&name=ANNA');
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid-fields' } });
    const { errors } = reply.body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
      ['/basis', 'not-one-of'],
      ['/crossedOn', 'no-such-day'],
      ['/name', 'unknown-field'],
      ['/nationality', 'unknown-state'],
    ]);
  });

  it.each([
    '',
    '?nationality=RUS',
    '?nationality=RUS&crossedOn=9999-12-31',
    '?nationality[]=RUS',
  ])('is refused for %s', async (query) => {
    expect((await get(`/law/duty${query}`)).status).toBe(422);
  });

  it('is told for the first day and the last that may be asked about', async () => {
    for (const crossedOn of ['1900-01-01', '2200-12-31']) {
      const reply = await get(`/law/duty?nationality=RUS&crossedOn=${crossedOn}`);
      expect(reply.status).toBe(200);
    }
  });
});

describe('the permitted stay', () => {
  it('is counted over the window that ends with the day', async () => {
    const reply = await stay({ nationality: 'RUS', movements, on: '2026-05-10' });
    expect(reply).toMatchObject({
      status: 200,
      body: { usedDays: 70, remainingDays: 20, stayUntil: '2026-05-30', violated: false },
    });
  });

  it('is explained in the language of the caller', async () => {
    const texts = new Set<string>();
    for (const lang of ['kk', 'ru', 'en']) {
      const body = { nationality: 'RUS', movements, on: '2026-05-10' };
      texts.add((await post(product, undefined, `/law/stay?lang=${lang}`, body)).text);
    }
    expect(texts.size).toBe(3);
  });

  it('says null where no rule speaks', async () => {
    const reply = await stay({ nationality: 'NGA', movements, on: '2026-05-10' });
    expect(reply.body).toMatchObject({ remainingDays: null, stayUntil: null, violated: null });
  });

  it('of movements in disorder is an answer that says so', async () => {
    const disorder = [...movements, { direction: 'exit', on: '2025-12-01' }].reverse();
    const reply = await stay({ nationality: 'RUS', movements: disorder, on: '2026-05-10' });
    expect(reply).toMatchObject({ status: 200, body: { usedDays: 71 } });
    expect(reply.text).toContain('exit-without-entry');
  });

  it.each([
    ['nothing', null, ''],
    ['a list', [], ''],
    ['no movements', { nationality: 'RUS', on: '2026-05-10' }, '/movements'],
    ['a field too many', { nationality: 'RUS', movements, on: '2026-05-10', iin: 1 }, '/iin'],
    [
      'a movement with more',
      { nationality: 'RUS', movements: [{ ...movements[0], name: 'A' }], on: '2026-05-10' },
      '/movements/0/name',
    ],
    [
      'a movement on no day',
      {
        nationality: 'RUS',
        movements: [{ direction: 'entry', on: '2026-02-30' }],
        on: '2026-05-10',
      },
      '/movements/0/on',
    ],
    [
      'too many movements',
      { nationality: 'RUS', movements: Array(5_001).fill(movements[0]), on: '2026-05-10' },
      '/movements',
    ],
  ])('is refused for %s, with the pointer', async (_what, body, pointer) => {
    const reply = await stay(JSON.stringify(body));
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid-fields' } });
    expect(reply.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it('is refused for JSON that is none', async () => {
    expect(await stay('{"nationality":')).toMatchObject({ status: 400 });
  });
});

describe('working days', () => {
  it('pass over the weekend and Independence Day', async () => {
    const reply = await get('/law/working-days?from=2026-12-14&days=5');
    expect(reply).toMatchObject({
      status: 200,
      body: {
        last: '2026-12-22',
        skipped: [
          { date: '2026-12-16', why: 'independence-day' },
          { date: '2026-12-19', why: 'weekend' },
          { date: '2026-12-20', why: 'weekend' },
        ],
      },
    });
  });

  it.each([
    'from=2030-01-01&days=1',
    'from=2027-12-30&days=5',
    'from=2025-06-01&days=1',
  ])('outside of the known calendars are unknown: %s', async (query) => {
    const reply = await get(`/law/working-days?${query}`);
    expect(reply).toMatchObject({
      status: 422,
      body: { code: 'calendar-unknown', errors: [{ pointer: '/from' }] },
    });
  });

  it.each([
    'from=2026-12-14',
    'days=5',
    'from=x&days=5',
    'from=2026-12-14&days=-1',
  ])('are refused for %s', async (query) => {
    const reply = await get(`/law/working-days?${query}`);
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid-fields' } });
  });
});

describe('questions about the law', () => {
  it('leave nothing behind, neither in the database nor in the log', async () => {
    const before = await countRows(product.db);
    await get('/law/duty?nationality=RUS&crossedOn=2026-11-01&birthDate=1971-02-03');
    await stay({ nationality: 'RUS', movements, on: '2026-05-10' });
    expect(await countRows(product.db)).toEqual(before);
    expect(product.log()).not.toContain('1971-02-03');
  });

  it('may be asked a thousand times a minute', async () => {
    const asked = Array.from({ length: 1_000 }, () =>
      get('/law/working-days?from=2026-12-14&days=5'),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
