import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownFields } from '../../../../../test/support/filing-pages.ts';
import { getPage, postForm } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

function dateFields(name: string, date: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

const TRIP = {
  nationality: 'RUS',
  rows: '3',
  ...dateFields('entry', '2026-12-01'),
  ...dateFields('exit', '2026-12-20'),
  ...dateFields('entry-1', '2026-08-02'),
  ...dateFields('exit-1', '2026-09-10'),
  ...dateFields('entry-3', '2026-10-01'),
  ...dateFields('exit-3', '2026-11-09'),
};

function count(change: Readonly<Record<string, string>> = {}, lang = 'en') {
  return postForm(web, `/guidance/next-trip?lang=${lang}`, { ...TRIP, ...change });
}

describe('the next trip', () => {
  it.each([
    ['kk', 'Келесі сапарыңыз'],
    ['ru', 'Ваша следующая поездка'],
    ['en', 'Your next trip'],
  ])('is asked about in %s, with three rows for earlier ones', async (lang, title) => {
    const { statusCode, body } = await getPage(web, `/guidance/next-trip?lang=${lang}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(Object.keys(shownFields(body)).filter((name) => /^entry-\d\.day$/.test(name))).toEqual([
      'entry-1.day',
      'entry-2.day',
      'entry-3.day',
    ]);
  });

  it('says from which day on it is too long, shows the days, and keeps what was typed', async () => {
    const { statusCode, body } = await count();
    expect(statusCode).toBe(200);
    expect(body).toContain('Too long from 11 December 2026 on');
    expect(body).toContain('Leave on 10 December 2026 at the latest.');
    expect(body).toContain('On that day you would pass 90 days within 180.');
    expect(body).toMatch(/<svg class="planner"[^>]*role="img"/);
    expect(body).toContain('December 2026: 1–20');
    expect(body).toContain('Left: 0 of 90 days');
    expect(shownFields(body)).toMatchObject(TRIP);
  });

  it.each([
    ['kk', 'Мына күннен бастап артық: 2026 ж. 11 желтоқсан'],
    ['ru', 'Слишком долго, начиная с 11 декабря 2026 года'],
  ])('is answered in %s', async (lang, heading) => {
    expect((await count({}, lang)).body).toContain(heading);
  });

  it('fits where days are left', async () => {
    const { body } = await count(dateFields('exit', '2026-12-05'));
    expect(body).toContain('This trip fits');
    expect(body).toContain('On your last day 85 of 90 days are used.');
  });

  it('gets one more row by a button, without an answer and without a word of blame', async () => {
    const { statusCode, body } = await count({ more: 'yes', nationality: '' });
    expect(statusCode).toBe(200);
    expect(body).not.toContain('role="alert"');
    const shown = shownFields(body);
    expect(shown).toMatchObject({ ...TRIP, nationality: '', rows: '4', 'entry-4.day': '' });
    expect(body).toMatch(/<fieldset class="stay" tabindex="-1" autofocus[^>]*><legend>Trip 4/);
  });

  it.each(['-1', '1e9', 'x', '2.5'])('has no more rows than it can carry: %j', async (rows) => {
    const { body } = await count({ rows });
    expect(Number(shownFields(body)['rows'])).toBeLessThanOrEqual(30);
  });

  it('names each mistake by its row', async () => {
    const { statusCode, body } = await count({
      ...dateFields('exit-3', '2026-09-30'),
      ...dateFields('exit', ''),
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('href="#exit-3"');
    expect(body).toContain('Trip 3, Exit: it comes before the entry.');
    expect(body).toContain('This trip, exit: fill this in.');
  });

  it('cannot begin while another has not ended', async () => {
    const { statusCode, body } = await count(dateFields('entry-3', '2026-09-09'));
    expect(statusCode).toBe(422);
    expect(body).toContain('Trip 3, Entry: this trip begins before the one before it has ended.');
  });

  it('is not counted for longer than anybody stays', async () => {
    const { statusCode, body } = await count(dateFields('exit', '2199-01-01'));
    expect(statusCode).toBe(422);
    expect(body).toContain('we count no trip longer than a year');
  });

  it('is judged by nobody where no rule is known', async () => {
    const { body } = await count({ nationality: 'PRK' });
    expect(body).toContain('we know of no visa-free stay');
    expect(body).not.toContain('Left:');
  });
});
