import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answersFor,
  fillIn,
  fillOn,
  fillWithLines,
  specimen,
  textOf,
  typedDay,
} from '../../../../../test/support/filing-pages.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

let visitors = 0;
function newVisitor(): Promise<TestSession> {
  visitors += 1;
  return openSession(web, `visitor${visitors}@mail.example`);
}

async function registrationOf({ accountId }: TestSession, address: string) {
  const actor = { accountId, roles: [], demo: false };
  const id = address.split('/')[2] ?? '';
  const read = await readRegistration(web.services, actor, id, 'en');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function casesOf({ accountId }: TestSession): Promise<number> {
  const { db } = web.services;
  const rows = await db
    .selectFrom('registration')
    .select('id')
    .where('accountId', '=', accountId)
    .execute();
  return rows.length;
}

describe('filing with the lines of the passport', () => {
  it.each([
    'uto',
    'uzb',
    'kgz-id',
    'deu',
    'ind-one-name',
    'vnm-x',
    'stateless',
    'icao-td3',
  ])('takes %s from the first page to "sent"', async (row) => {
    const visitor = await newVisitor();
    const { lines, surname, givenNames, number } = specimen(row);
    const passed = await fillWithLines(web, visitor, lines);
    const check = passed.at(-1) ?? '';
    const { to } = await fillIn(web, visitor, check, {});
    expect(to).toMatch(/^\/registrations\/[0-9a-f-]{36}\/sent$/);
    const { immigrant, host, status } = await registrationOf(visitor, to);
    expect(immigrant).toMatchObject({ surname, givenNames, document: { number } });
    expect({ host, status }).toMatchObject({
      host: { email: 'host@mail.example' },
      status: 'awaiting-host',
    });
    const page = await getPage(web, to, visitor);
    expect(page.statusCode).toBe(200);
    expect(textOf(page.body)).toContain('We sent a link to host@mail.example.');
    expect(page.body).toContain(`href="${to.replace('/sent', '/receipt')}"`);
  });

  it('passes six pages and a check, and no address of them tells anything of the person', async () => {
    const visitor = await newVisitor();
    const passed = await fillWithLines(web, visitor, specimen('uzb').lines);
    const id = passed.at(-1)?.split('/')[2] ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const steps = ['person', 'document', 'dates', 'host', 'place', 'check'];
    expect(passed).toEqual(['/file', ...steps.map((step) => `/file/${id}/${step}`)]);
    for (const [at, address] of passed.entries()) {
      const { body } = await getPage(web, address, visitor);
      expect(/<title>(.*)<\/title>/.exec(body)?.[1]).not.toMatch(/KARIMOV|FA1234567|mail\.example/);
      for (const [, href = ''] of body.matchAll(/(?:href|action)="([^"]*)"/g)) {
        expect(href).not.toMatch(/KARIMOV|FA1234567|@/i);
      }
      if (at < passed.length - 1) expect(textOf(body)).not.toContain('undefined');
    }
    expect(web.log()).not.toMatch(/KARIMOV|FA1234567/);
  });

  it('shows beside each field what the lines say, in words', async () => {
    const visitor = await newVisitor();
    const { to } = await fillIn(web, visitor, '/file', { lines: specimen('uzb').lines });
    const person = textOf((await getPage(web, to, visitor)).body);
    expect(person).toContain('In the lines: BOBUR TOHIR OGLI');
    expect(person).toContain('In the lines: 5 March 1991');
    expect(person).toContain('In the lines: Male');
    expect(person).toContain('In the lines: Uzbekistan');
    const document = await getPage(web, to.replace('/person', '/document'), visitor);
    expect(textOf(document.body)).toContain('In the lines: 10 June 2033');
  });
});

describe('typing instead', () => {
  it('comes to the same without the lines', async () => {
    const visitor = await newVisitor();
    const begun = await fillIn(web, visitor, '/file', { way: 'type' });
    const person = {
      surname: 'Garcia Ñandú',
      givenNames: 'José',
      nationality: 'ESP',
      ...typedDay('birthDate', '1980-02-29'),
    };
    const document = {
      type: 'passport',
      number: 'XDB 012-345',
      issuingState: 'ESP',
      ...typedDay('expiresOn', '2031-01-31'),
    };
    const answers = { ...answersFor(web), person, document };
    const passed = await fillOn(web, visitor, begun.to, answers);
    const { to } = await fillIn(web, visitor, passed.at(-1) ?? '', {});
    const { immigrant } = await registrationOf(visitor, to);
    expect(immigrant).toMatchObject({
      surname: 'Garcia Ñandú',
      birthDate: '1980-02-29',
      document: { number: 'XDB012345' },
    });
    expect(immigrant.document).not.toHaveProperty('mrz');
  });
});

describe('sending', () => {
  it('twice at once, and again, is one filing; its draft leads to the case from then on', async () => {
    const visitor = await newVisitor();
    const check = (await fillWithLines(web, visitor, specimen('uto').lines)).at(-1) ?? '';
    const sent = await Promise.all([
      postForm(web, check, {}, visitor),
      postForm(web, check, {}, visitor),
    ]);
    sent.push(await postForm(web, check, {}, visitor));
    const places = new Set(sent.map(({ headers }) => headers.location));
    expect(sent.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(places.size).toBe(1);
    expect(await casesOf(visitor)).toBe(1);
    const home = String([...places][0]).replace('/sent', '');
    for (const page of ['check', 'person', 'discard']) {
      const after = await getPage(web, check.replace('check', page), visitor);
      expect([after.statusCode, after.headers.location]).toEqual([303, home]);
    }
    const late = await fillIn(web, visitor, check.replace('check', 'place'), { house: '11' });
    expect(late.to).toBe(home);
  });

  it('is asked for again where a day has passed meanwhile, and the day is named', async () => {
    const visitor = await newVisitor();
    const check = (await fillWithLines(web, visitor, specimen('uto').lines)).at(-1) ?? '';
    await web.services.db
      .updateTable('filingDraft')
      .set(({ fn, val }) => ({
        filing: fn('jsonb_set', ['filing', val('{stay,from}'), val('"2020-01-01"')]),
      }))
      .where('id', '=', check.split('/')[2] ?? '')
      .execute();
    const page = await postForm(web, check, {}, visitor);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain(`href="${check.replace('check', 'dates')}#from"`);
    expect(textOf(page.body)).toContain('this date is more than a year ago');
    expect(textOf(page.body)).not.toContain('Send');
    expect(await casesOf(visitor)).toBe(0);
  });

  it('says on the next page, and after, that nobody can write to a host without an e-mail', async () => {
    const visitor = await newVisitor();
    const begun = await fillIn(web, visitor, '/file', { lines: specimen('uto').lines });
    const answers = { ...answersFor(web), host: { phone: '+7 700 123 45 67' } };
    const passed = await fillOn(web, visitor, begun.to, answers);
    for (const address of passed.slice(-2)) {
      const { body } = await getPage(web, address, visitor);
      expect(textOf(body)).toContain('we cannot write to your host yet');
    }
    const { to } = await fillIn(web, visitor, passed.at(-1) ?? '', {});
    const sent = await getPage(web, to, visitor);
    expect(textOf(sent.body)).toContain('nobody has asked them yet');
    expect(sent.body).toContain('name="kind" value="amend"');
  });
});

describe('going on later', () => {
  it('finds everything kept, in another session, where it was left', async () => {
    const email = 'later@mail.example';
    const first = await openSession(web, email);
    const { to } = await fillIn(web, first, '/file', { lines: specimen('uzb').lines });
    await fillIn(web, first, to, { patronymic: 'Tohirovich' });
    const second = await openSession(web, email);
    const start = await getPage(web, '/file', second);
    const draft = to.replace('/person', '');
    expect(start.body).toContain(`href="${draft}"`);
    expect(textOf(start.body)).toContain('Continue: KARIMOV BOBUR TOHIR OGLI');
    const onward = await getPage(web, draft, second);
    expect(onward.headers.location).toBe(`${draft}/document`);
    const person = await getPage(web, to, second);
    expect(person.body).toContain('value="Tohirovich"');
    expect(person.body).toMatch(/<details [^>]*open/);
  });

  it('back and forth loses nothing, and a step that is opened from the check leads back to it', async () => {
    const visitor = await newVisitor();
    const passed = await fillWithLines(web, visitor, specimen('uzb').lines);
    const check = passed.at(-1) ?? '';
    for (const step of ['passport', 'person', 'document', 'dates', 'host', 'place', 'contact']) {
      const { page, to } = await fillIn(web, visitor, check.replace('check', step), {});
      expect(to).toBe(check);
      expect(page).toContain(`class="back" href="${check}"`);
      expect(textOf(page)).not.toMatch(/Step \d of 6/);
    }
    const { body } = await getPage(web, check, visitor);
    for (const kept of [
      'KARIMOV',
      '5 March 1991',
      'FA1234567',
      'Invented Host',
      'Abay Avenue, 10',
    ]) {
      expect(textOf(body)).toContain(kept);
    }
  });

  it('makes nothing by looking, and one draft of a first page that is sent twice', async () => {
    const visitor = await newVisitor();
    await getPage(web, '/file', visitor);
    const lines = specimen('uto').lines;
    const first = await postForm(web, '/file', { lines }, visitor);
    const again = await postForm(web, '/file', { lines }, visitor);
    expect(again.headers.location).toBe(first.headers.location);
    const other = await postForm(web, '/file', { lines: specimen('rus').lines }, visitor);
    expect(other.headers.location).not.toBe(first.headers.location);
    const drafts = await web.services.db
      .selectFrom('filingDraft')
      .select('id')
      .where('accountId', '=', visitor.accountId)
      .execute();
    expect(drafts).toHaveLength(2);
  });

  it('asks once more before it throws a draft away', async () => {
    const visitor = await newVisitor();
    const { to } = await fillIn(web, visitor, '/file', { lines: specimen('uto').lines });
    const discard = to.replace('person', 'discard');
    expect((await postForm(web, discard, {}, visitor)).headers.location).toBe(discard);
    expect((await getPage(web, to, visitor)).statusCode).toBe(200);
    const gone = await fillIn(web, visitor, discard, { sure: 'yes' });
    expect(gone.to).toBe('/account');
    expect((await getPage(web, to, visitor)).statusCode).toBe(404);
    expect((await postForm(web, discard, { sure: 'yes' }, visitor)).headers.location).toBe(
      '/account',
    );
  });
});

describe('the pages of filing', () => {
  it('are for those who are signed in, and lead them back', async () => {
    for (const address of ['/file', '/file/01999999-0000-7000-8000-000000000001/person']) {
      const { statusCode, headers } = await getPage(web, address);
      expect(statusCode).toBe(303);
      expect(headers.location).toBe(`/sign-in?to=${encodeURIComponent(address)}`);
    }
  });

  it.each([
    [
      'kk',
      ['Паспорт', 'Жеке деректер', 'Құжат', 'Күндер', 'Үй иесі', 'Мекенжай', 'Жіберу', 'Жіберілді'],
    ],
    [
      'ru',
      [
        'Паспорт',
        'Личные данные',
        'Документ',
        'Даты',
        'Хозяин',
        'Адрес',
        'Отправить',
        'Отправлено',
      ],
    ],
    [
      'en',
      ['Passport', 'Personal details', 'Document', 'Dates', 'Your host', 'Address', 'Send', 'Sent'],
    ],
  ] as const)('speak %s on the whole way', async (language, headings) => {
    const visitor = await newVisitor();
    const inLanguage = { ...visitor, cookies: { ...visitor.cookies, lang: language } };
    const passed = await fillWithLines(web, inLanguage, specimen('uto').lines);
    const texts = [];
    for (const address of passed) texts.push((await getPage(web, address, inLanguage)).body);
    const { to } = await fillIn(web, inLanguage, passed.at(-1) ?? '', {});
    texts.push((await getPage(web, to, inLanguage)).body);
    for (const [at, heading] of headings.entries()) {
      expect(texts[at]).toContain(`<html lang="${language}" dir="ltr"`);
      expect(textOf(texts[at] ?? '')).toContain(heading);
    }
    expect((await registrationOf(visitor, to)).immigrant.contact?.language).toBe(language);
  });
});
