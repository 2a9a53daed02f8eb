import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { deskCode } from '../../../../consent/index.ts';
import { readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
let officer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  officer = await openSession(web, 'officer@example.org', 'officer');
});
afterAll(() => web.close());

const DESK = '/console/desk?lang=en';
const ENTER = '/console/desk/answer?lang=en';
const SPEAKS_FOR = { 'without.representative': 'on' };

async function asked(tied = true) {
  const filed = await askHost(web.services, { tied });
  const row = await web.services.db
    .selectFrom('registration')
    .select(['number', 'requestId'])
    .where('id', '=', filed.registrationId)
    .executeTakeFirstOrThrow();
  return { ...filed, number: row.number, code: deskCode(web.services.secret, row.requestId) };
}

async function viewOf(id: string) {
  const actor = { accountId: officer.accountId, roles: ['officer'] as const, demo: false };
  const read = await readRegistration(web.services, actor, id, 'en');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

describe('the desk', () => {
  it.each([
    ['kk', 'Үй иесінің жауабын енгізу'],
    ['ru', 'Ответ хозяина у сотрудника'],
    ['en', 'Answer of a host at the desk'],
  ])('is found from the queue in %s', async (language, title) => {
    const queue = await getPage(web, `/console?lang=${language}`, officer);
    expect(queue.body).toContain(`<a href="/console/desk">${title}</a>`);
    const page = await getPage(web, `/console/desk?lang=${language}`, officer);
    expect(page.body).toContain(`<h1>${title}</h1>`);
  });

  it('is closed to everybody else, and to who decides complaints', async () => {
    const { number, code } = await asked();
    const appeals = await openSession(web, 'appeals@example.org', 'appeals');
    const host = await openSession(web, 'host@example.org');
    for (const session of [appeals, host]) {
      for (const url of [DESK, ENTER]) {
        const sent = await postForm(web, url, { number, code, answer: 'confirm' }, session);
        expect(sent.statusCode).toBe(403);
        expect(sent.body).not.toContain('SPECIMEN');
      }
    }
    expect((await getPage(web, '/console', appeals)).body).not.toContain('/console/desk');
    expect((await postForm(web, DESK, { number, code })).statusCode).toBe(303);
  });

  it('shows the request for a code, takes the answer, and leads to the case', async () => {
    const { registrationId, number, code } = await asked();
    const shown = await postForm(web, DESK, { number, code }, officer);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('SPECIMEN AZIZA');
    expect(shown.body).toContain(`name="code" value="${code}"`);
    const entered = await postForm(
      web,
      ENTER,
      { number, code, version: '1', answer: 'confirm' },
      officer,
    );
    expect([entered.statusCode, entered.headers.location]).toEqual([
      303,
      `/console/cases/${registrationId}`,
    ]);
    expect(await viewOf(registrationId)).toMatchObject({
      status: 'registered',
      confirmation: { through: 'desk' },
    });
    const later = await postForm(web, DESK, { number, code }, officer);
    expect(later.statusCode).toBe(409);
    expect(later.body).toContain('This request has ended');
  });

  it('takes papers in the place of a code, which have to be named', async () => {
    const { registrationId, number } = await asked(false);
    const shown = await postForm(web, DESK, { number, ...SPEAKS_FOR }, officer);
    expect(shown.body).toContain('Which papers have you seen?');
    const body = { number, ...SPEAKS_FOR, version: '1', answer: 'confirm' };
    const wrong = await postForm(web, ENTER, body, officer);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('<a href="#evidence">Write which papers you have seen.</a>');
    await postForm(web, ENTER, { ...body, evidence: 'Birth certificate No. 7.' }, officer);
    expect(await viewOf(registrationId)).toMatchObject({
      status: 'registered',
      askedBy: { approved: true, because: 'Birth certificate No. 7.' },
    });
  });

  it.each([
    [{ code: '12345678' }, 403, 'code', 'The code is wrong.'],
    [{ code: '123' }, 422, 'code', 'a code has eight digits'],
    [{}, 422, 'code', 'Enter the code, or tick'],
    [{ code: '12345678', ...SPEAKS_FOR }, 422, 'without', 'not both'],
    [
      { number: 'R-26-0000', code: '12345678' },
      404,
      'number',
      'There is no case with this number.',
    ],
    [{ number: '', code: '12345678' }, 422, 'number', 'Enter the number of the case.'],
  ])('says at its control what is wrong with %j, and keeps what was typed', async (fields, status, control, words) => {
    const { number } = await asked();
    const typed = { number, ...fields };
    const wrong = await postForm(web, DESK, typed, officer);
    expect(wrong.statusCode).toBe(status);
    expect(wrong.body).toMatch(new RegExp(`<a href="#${control}">[^<]*${words}`));
    if (typed.number) expect(wrong.body).toContain(`value="${typed.number}"`);
    expect(wrong.body).not.toContain('SPECIMEN');
  });

  it('asks for answer and reason, and takes a "no" with both', async () => {
    const { registrationId, number, code } = await asked();
    const body = { number, code, version: '1' };
    const none = await postForm(web, ENTER, body, officer);
    expect(none.body).toContain('<a href="#answer">Choose the answer.</a>');
    const no = { ...body, answer: 'decline', note: 'Nobody <b>here</b>.' };
    const unreasoned = await postForm(web, ENTER, no, officer);
    expect(unreasoned.body).toContain('<a href="#reason">Choose the reason.</a>');
    expect(unreasoned.body).toContain('Nobody &lt;b>here&lt;/b>.');
    await postForm(web, ENTER, { ...no, reason: 'moved-out' }, officer);
    expect(await viewOf(registrationId)).toMatchObject({
      status: 'refused',
      hostNote: 'Nobody <b>here</b>.',
    });
  });

  it('keeps number and code out of addresses and logs', async () => {
    const { number, code } = await asked();
    await postForm(web, DESK, { number, code }, officer);
    expect(web.log()).not.toContain(number);
    expect(web.log()).not.toContain(code);
    expect((await getPage(web, ENTER, officer)).headers.location).toBe('/console/desk');
  });
});
