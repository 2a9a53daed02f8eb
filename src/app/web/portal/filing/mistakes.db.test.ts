import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fillIn,
  fillWithLines,
  shownFields,
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

const HOSTILE = '"><script>alert(1)</script>';

let web: TestWeb;
let visitor: TestSession;
let draft: string;
beforeAll(async () => {
  web = await startTestWeb();
  visitor = await openSession(web, 'visitor@mail.example');
  const check = (await fillWithLines(web, visitor, specimen('uto').lines)).at(-1) ?? '';
  draft = check.replace('/check', '');
});
afterAll(() => web.close());

function draftsOf({ accountId }: TestSession) {
  const { db } = web.services;
  return db.selectFrom('filingDraft').selectAll().where('accountId', '=', accountId).execute();
}

describe('lines that cannot be read', () => {
  it.each([
    ['bad-number', 'Document number'],
    ['bad-birth', 'Date of birth'],
    ['bad-expiry', 'Date of expiry'],
    ['bad-composite', 'lines'],
    ['short-line', '43'],
    ['bad-char', 'character 18'],
    ['no-such-day', 'Date of birth'],
    ['mrva', 'visa'],
  ])('%s: are kept, and what they get wrong is said at them', async (row, named) => {
    const stranger = await openSession(web, `${row}@mail.example`);
    const { lines } = specimen(row);
    const addresses = ['/file', `${draft}/passport`];
    for (const [at, who] of [stranger, visitor].entries()) {
      const page = await postForm(web, addresses[at] ?? '', { lines }, who);
      expect(page.statusCode).toBe(422);
      expect(shownFields(page.body)['lines']).toBe(lines);
      expect(page.body).toContain('<a href="#lines">');
      const error = /id="lines-error">([^<]*)</.exec(page.body)?.[1];
      expect(error).toContain(named);
      expect(page.body).toContain('<title>Needs correcting: ');
    }
    expect(await draftsOf(stranger)).toEqual([]);
  });

  it('or none at all ask for them, or to type instead', async () => {
    for (const lines of ['', ' \r\n ']) {
      const page = await postForm(web, '/file', { lines }, visitor);
      expect(page.statusCode).toBe(422);
      expect(textOf(page.body)).toContain('Copy the lines, or press “Type it instead”.');
    }
  });

  it('stay readable however a phone writes them', async () => {
    const stranger = await openSession(web, 'phone@mail.example');
    const lines = ` ${specimen('uto').lines.toLowerCase().replace('\n', ' \r\n\r\n').replaceAll('<<', '«')} `;
    expect((await postForm(web, '/file', { lines }, stranger)).statusCode).toBe(303);
  });
});

describe('a page with a mistake', () => {
  it.each([
    [
      'person',
      { surname: HOSTILE, givenNames: 'R2D2', patronymic: HOSTILE, 'birthDate.day': '31st' },
      ['surname', 'givenNames', 'birthDate', 'patronymic'],
    ],
    ['document', { number: HOSTILE, 'expiresOn.month': '13' }, ['number', 'expiresOn']],
    [
      'dates',
      {
        ...typedDay('crossedOn', '2199-01-01'),
        'from.day': HOSTILE,
        'until.year': '',
        'permittedUntil.day': '30',
        checkpoint: '\u{1F600}',
      },
      ['crossedOn', 'from', 'until', 'permittedUntil', 'checkpoint'],
    ],
    [
      'host',
      { email: HOSTILE, name: '\u{1F600}', phone: '8 700', iin: '123', bin: '123456789012' },
      ['email', 'name', 'phone', 'iin', 'bin'],
    ],
    ['place', { street: '\u{1F600}', house: '', kato: '' }, ['kato', 'street', 'house']],
    ['contact', { phone: HOSTILE }, ['phone']],
  ])('%s: names every field in its order and keeps what was typed', async (step, typed, wrong) => {
    const before = await draftsOf(visitor);
    const page = await fillIn(web, visitor, `${draft}/${step}`, typed as Record<string, string>);
    expect(page.statusCode).toBe(422);
    const named = [...page.body.matchAll(/<a href="#([^"]*)">/g)].map(([, id]) => id);
    expect(named.filter((id) => id !== 'content')).toEqual(wrong);
    for (const id of wrong) {
      expect(page.body).toContain(`id="${id}"`);
      expect(page.body).toContain(`id="${id}-error"`);
    }
    expect(shownFields(page.body)).toMatchObject(typed);
    expect(page.body).not.toContain('<script>alert');
    expect(page.body).not.toMatch(/undefined|not-a-date|\{field\}/);
    expect(await draftsOf(visitor)).toEqual(before);
  });

  it('opens what is folded over it', async () => {
    const page = await fillIn(web, visitor, `${draft}/host`, { iin: '123' });
    expect(page.body).toMatch(/<details [^>]*open/);
    expect((await getPage(web, `${draft}/host`, visitor)).body).not.toMatch(/<details [^>]*open/);
  });

  it('says what the lines say otherwise, in words', async () => {
    const other = { ...typedDay('birthDate', '1974-08-13'), sex: 'M', nationality: 'UZB' };
    const page = await fillIn(web, visitor, `${draft}/person`, other);
    expect(page.statusCode).toBe(422);
    for (const said of ['say 12 August 1974', 'say Female', 'say Utopia (specimen)']) {
      expect(textOf(page.body)).toContain(said);
    }
  });

  it('tells who has named nobody to ask where to do it', async () => {
    const nobody = { email: '', name: 'Only a name', phone: '', iin: '', bin: '' };
    const page = await fillIn(web, visitor, `${draft}/host`, nobody);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('<a href="#email">Your host: give an e-mail');
    expect(shownFields(page.body)).toMatchObject({ name: 'Only a name' });
  });

  it('with nothing filled in names everything that is needed', async () => {
    const blank = { kato: '', street: ' ', house: '', flat: '', rca: '' };
    const page = await postForm(web, `${draft}/place`, blank, visitor);
    expect(page.statusCode).toBe(422);
    for (const id of ['type', 'kato', 'street', 'house']) {
      expect(page.body).toContain(`id="${id}-error"`);
    }
    expect(page.body).not.toContain('id="flat-error"');
  });
});

describe('the check of a draft that lacks something', () => {
  it('leads to each step that is missing, and sends nothing', async () => {
    const stranger = await openSession(web, 'unready@mail.example');
    const { to } = await fillIn(web, stranger, '/file', { lines: specimen('rus').lines });
    const check = to.replace('person', 'check');
    for (const page of [
      await getPage(web, check, stranger),
      await postForm(web, check, {}, stranger),
    ]) {
      for (const step of ['dates', 'host', 'place']) {
        expect(page.body).toContain(`<li><a href="${to.replace('person', step)}">`);
      }
      expect(page.body).not.toContain(`action="${check}"`);
    }
    expect(await draftsOf(stranger)).toHaveLength(1);
  });
});

describe("another's draft", () => {
  it.each([
    '',
    '/passport',
    '/person',
    '/check',
    '/discard',
  ])('has no page%s for anybody else, and stays as it is', async (page) => {
    const stranger = await openSession(web, 'stranger@mail.example');
    const before = await draftsOf(visitor);
    expect((await getPage(web, `${draft}${page}`, stranger)).statusCode).toBe(404);
    if (page !== '') {
      const fields = { surname: 'STRANGER', lines: specimen('rus').lines };
      expect((await postForm(web, `${draft}${page}`, fields, stranger)).statusCode).toBe(404);
    }
    await postForm(web, `${draft}/discard`, { sure: 'yes' }, stranger);
    expect(await draftsOf(visitor)).toEqual(before);
  });

  it.each([
    '/file/x/person',
    '/file/01999999-0000-7000-8000-000000000001/check',
    '/file/%00/person',
    '/registrations/x/sent',
  ])('and what is none are the same: %s', async (address) => {
    expect((await getPage(web, address, visitor)).statusCode).toBe(404);
  });

  it('is nothing to a page that is none', async () => {
    expect((await getPage(web, `${draft}/nothing`, visitor)).statusCode).toBe(404);
    expect((await postForm(web, `${draft}/nothing`, {}, visitor)).statusCode).toBe(404);
  });

  it('takes no form without the token of the session', async () => {
    const forged = await postForm(
      web,
      `${draft}/host`,
      { token: 'x', email: 'a@b.example' },
      visitor,
    );
    expect(forged.statusCode).toBe(403);
  });
});
