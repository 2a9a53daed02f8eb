import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownFields } from '../../../../../test/support/filing-pages.ts';
import { getPage, openSession, postForm } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { offsetClock } from '../../../../platform/clock/index.ts';

const ON_23_NOVEMBER = new Date('2026-11-23T06:00:00Z');

let web: TestWeb;
beforeAll(async () => {
  const base = await startTestWeb();
  const offsetMs = ON_23_NOVEMBER.getTime() - Date.now();
  const clock = offsetClock({ offsetMs, save: async () => undefined });
  const moved = await startTestWeb({ services: { ...base.services, clock } });
  web = {
    ...moved,
    close: async () => {
      await moved.close();
      await base.close();
    },
  };
});
afterAll(() => web.close());

const RUSSIAN = {
  nationality: 'RUS',
  'crossedOn.day': '1',
  'crossedOn.month': '11',
  'crossedOn.year': '2026',
  ground: 'visa-free',
};

function ask(change: Readonly<Record<string, string>> = {}, lang = 'en') {
  return postForm(web, `/guidance/duty?lang=${lang}`, { ...RUSSIAN, ...change });
}

function headingOf(page: string): string | undefined {
  return /<h1>.*?<span>(.*?)<\/span><\/h1>/.exec(page)?.[1];
}

describe('the three questions', () => {
  it.each([
    ['kk', 'Тіркелуім керек пе?'],
    ['ru', 'Нужно ли мне регистрироваться'],
    ['en', 'Do I have to register'],
  ])('are asked of anybody in %s', async (lang, title) => {
    const { statusCode, body } = await getPage(web, `/guidance/duty?lang=${lang}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(title);
    expect(shownFields(body)).toMatchObject({ nationality: '', ground: 'visa-free' });
  });

  it('are answered with the earlier day, the last day and its weekday, and the steps to them', async () => {
    const { statusCode, body } = await ask();
    expect(statusCode).toBe(200);
    expect(headingOf(body)).toBe('Register by 30 November 2026');
    expect(body).toContain('You have 7 days left to register.');
    expect(body).toContain('Tuesday, 1 December 2026');
    expect(body).toContain('Friday, 29 January 2027');
    expect(body).toMatch(/<ol class="why">(?:<li>.*?){2,}<\/ol>/);
    expect(body).toContain('/guidance/sources?rule=registration.deadline#registration.deadline');
    expect(body).toContain('href="/file"');
  });

  it.each([
    ['kk', '2026 ж. 1 желтоқсан, сейсенбі', 'Неге бұлай?'],
    ['ru', 'вторник, 1 декабря 2026 года', 'Почему так?'],
  ])('are answered in %s', async (lang, day, why) => {
    const { body } = await ask({}, lang);
    expect(body).toContain(day);
    expect(body).toContain(why);
  });

  it('are answered as our reading where it is one, and offer to register all the same', async () => {
    const { body } = await ask({ nationality: 'UZB' });
    expect(headingOf(body)).toBe('You need not register, but you may');
    expect(body).toContain('This is our reading');
    expect(body).toContain('Our reading</span>');
    expect(body).not.toContain('Last day to register');
    expect(body).toContain('href="/file"');
  });

  it.each([
    'visa',
    'permit',
    'official',
  ])('set no day for whoever is here on: %s', async (ground) => {
    const { body } = await ask({ ground });
    expect(headingOf(body)).toBe('You need not register, but you may');
  });

  it('send no citizen of Kazakhstan to a filing that would be refused', async () => {
    const { body } = await ask({ nationality: 'KAZ' });
    expect(headingOf(body)).toBe('You need not register');
    expect(body).not.toContain('href="/file"');
  });

  it('say that the time has passed, and that one should register still', async () => {
    const { body } = await ask({ 'crossedOn.month': '9' });
    expect(headingOf(body)).toBe('The time to register has passed');
    expect(body).toContain('Register today.');
  });

  it('keep what was typed where something is wrong, and name it', async () => {
    const { statusCode, body } = await ask({ nationality: '', 'crossedOn.day': '31' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Your nationality: fill this in.');
    expect(body).toContain('Day you crossed the border: there is no such day in the calendar.');
    expect(body).toContain('href="#crossedOn"');
    expect(shownFields(body)).toMatchObject({ 'crossedOn.day': '31', ground: 'visa-free' });
  });

  it('take hostile answers for wrong ones', async () => {
    const { statusCode, body } = await ask({ nationality: '<script>', ground: '__proto__' });
    expect(statusCode).toBe(422);
    expect(body).not.toContain('<script>');
  });

  it('are for those too who are signed in, in a page that was open before', async () => {
    const session = await openSession(web, 'anna@mail.example');
    const { statusCode } = await postForm(
      web,
      '/guidance/duty',
      { ...RUSSIAN, token: 'stale' },
      session,
    );
    expect(statusCode).toBe(200);
  });

  it('leave nothing of the answers in the log', async () => {
    await ask({ nationality: 'ARM' });
    expect(web.log()).not.toContain('ARM');
    expect(web.log()).not.toContain('crossedOn');
  });
});

describe('the file for a calendar', () => {
  const calendarOf = async (change: Readonly<Record<string, string>> = {}, lang = 'en') => {
    const { body } = await ask(change, lang);
    return postForm(web, `/guidance/calendar?lang=${lang}`, shownFields(body));
  };

  it('is saved from the answer, with the last day to register and the last to be here', async () => {
    const { statusCode, headers, body } = await calendarOf();
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/calendar/);
    expect(headers['content-disposition']).toBe('attachment; filename="tirkeu.ics"');
    expect(body.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20261201',
      'DTSTART;VALUE=DATE:20270129',
    ]);
    expect(body.replaceAll('\r\n ', '')).toContain('It is safer to register by 30 November 2026.');
  });

  it('speaks the language of the reader, and is known again in another', async () => {
    const uids = (file: string) => file.match(/UID:.+/g);
    const [english, kazakh] = [(await calendarOf()).body, (await calendarOf({}, 'kk')).body];
    expect(kazakh.replaceAll('\r\n ', '')).toContain('SUMMARY:Қазақстанда тіркелетін соңғы күн');
    expect(uids(kazakh)).toEqual(uids(english));
  });

  it('holds no day to register for whoever has none', async () => {
    const { body } = await calendarOf({ nationality: 'UZB' });
    expect(body.match(/SUMMARY:[^\r]+/g)).toEqual(['SUMMARY:Last day you may be in Kazakhstan']);
  });

  it('holds no day that has passed, and is not offered where all have', async () => {
    const { body } = await calendarOf({ 'crossedOn.month': '9' });
    expect(body.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261129']);
    const past = await ask({ 'crossedOn.month': '8' });
    expect(past.body).not.toContain('/guidance/calendar');
  });

  it('opens in the calendar of a phone that would only file it away', async () => {
    const { headers } = await web.server.inject({
      method: 'POST',
      url: '/guidance/calendar',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)',
      },
      payload: new URLSearchParams(RUSSIAN).toString(),
    });
    expect(headers['content-disposition']).toMatch(/^inline/);
  });

  it('sends whoever asks for one of nothing to the questions', async () => {
    const { statusCode, headers } = await postForm(web, '/guidance/calendar', {});
    expect([statusCode, headers.location]).toEqual([303, '/guidance/duty']);
  });
});
