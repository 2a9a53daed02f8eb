import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { actsOn, caseInReview, NOTICE, REFUSAL } from '../../../../../../test/support/review.ts';
import { PDF, PNG, postFiles, type TestFile } from '../../../../../../test/support/uploads.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import type { Actor } from '../../../../../accounts/index.ts';
import { LARGEST_FILE, readRegistration } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let officerSession: TestSession;
let stranger: TestSession;
let officer: Actor;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  officerSession = await openSession(web, 'officer@example.org', 'officer');
  stranger = await openSession(web, 'stranger@example.org');
  officer = { accountId: officerSession.accountId, roles: ['officer'], demo: false };
});
afterAll(() => web.close());

async function heard() {
  const asked = await caseInReview(web.services);
  const notice = 'The passport shows another <b>day</b>.';
  await actsOn(web.services, asked).hear(officer, { ...NOTICE, notice });
  return { ...asked, url: `/registrations/${asked.registrationId}/hearing` };
}

type Heard = Awaited<ReturnType<typeof heard>>;

async function answersOf({ registrationId }: Heard) {
  const actor = { accountId: filer.accountId, roles: [], demo: false };
  const read = await readRegistration(web.services, actor, registrationId, 'en');
  return read.ok ? (read.value.hearing?.answers ?? []) : [];
}

const TEXT = { text: 'The <b>stamp</b> is wrong.\r\nSee the picture.' };

describe('the page of a hearing', () => {
  it('says what is held against the person, until when to answer, and what happens then', async () => {
    const { url } = await heard();
    const { statusCode, body } = await getPage(web, `${url}?lang=en`, filer);
    expect(statusCode).toBe(200);
    for (const said of [
      'Nothing is decided',
      'Inaccurate information',
      'In the filing: 17 May 1990',
      'The passport shows another &lt;b>day&lt;/b>.',
      'days left',
      'Once you have answered, or this time is over, the officer decides.',
    ])
      expect(body).toContain(said);
  });

  it.each([
    ['kk', 'Қызметкерге жауап беріңіз'],
    ['ru', 'Ответьте сотруднику'],
  ])('speaks %s', async (language, title) => {
    const { url } = await heard();
    const { body } = await getPage(web, `${url}?lang=${language}`, filer);
    expect(body).toContain(`<h1>${title}</h1>`);
  });

  it('leads to the case where no hearing is open, or the case has ended', async () => {
    const ended = await heard();
    const acts = actsOn(web.services, ended);
    await acts.answer('It is a misprint.');
    await acts.decide(officer, REFUSAL);
    for (const { registrationId: id } of [await caseInReview(web.services), ended]) {
      const { statusCode, headers } = await getPage(web, `/registrations/${id}/hearing`, filer);
      expect([statusCode, headers.location]).toEqual([303, `/registrations/${id}`]);
    }
  });
});

describe('an answer in a hearing', () => {
  it('takes text and files, keeps them as they were, and is shown on the page', async () => {
    const asked = await heard();
    const sent = await postFiles(web, asked.url, TEXT, [PDF, PNG], filer);
    expect(sent.statusCode).toBe(303);
    const { body } = await getPage(web, `${asked.url}?lang=en`, filer);
    expect(body).toContain('The &lt;b>stamp&lt;/b> is wrong.\nSee the picture.');
    expect(body).toContain('<bdi>паспорт 1.png</bdi>');
    const [answer] = await answersOf(asked);
    const [, picture] = answer?.files ?? [];
    const file = `/registrations/${asked.registrationId}/files/${picture?.id}`;
    const loaded = await getPage(web, file, filer);
    expect(loaded.rawPayload).toEqual(PNG.content);
    expect(loaded.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    expect(loaded.headers['content-disposition']).toMatch(/^attachment;/);
    for (const session of [stranger, undefined]) {
      expect((await getPage(web, file, session)).rawPayload).not.toEqual(PNG.content);
    }
  });

  it('may come again, without files, also as a form of the simple kind', async () => {
    const asked = await heard();
    expect((await postFiles(web, asked.url, TEXT, [], filer)).statusCode).toBe(303);
    expect((await postForm(web, asked.url, { text: 'One more.' }, filer)).statusCode).toBe(303);
    const answers = await answersOf(asked);
    expect(answers.map(({ text }) => text)).toEqual([
      'The <b>stamp</b> is wrong.\nSee the picture.',
      'One more.',
    ]);
    const page = await getPage(web, `/registrations/${asked.registrationId}?lang=en`, filer);
    expect(page.body).toContain('An officer is reading your answer');
  });

  it('takes five files of the largest size, and a name that no phone should have given', async () => {
    const asked = await heard();
    const content = Buffer.alloc(LARGEST_FILE, PDF.content);
    const files = Array.from({ length: 5 }, (_, at) => ({
      ...PDF,
      name: `+${at}=🏠.pdf`,
      content,
    }));
    expect((await postFiles(web, asked.url, TEXT, files, filer)).statusCode).toBe(303);
    const [answer] = await answersOf(asked);
    expect(answer?.files.map(({ name }) => name)[4]).toBe('_4__.pdf');
  });
});

describe('an answer with something wrong', () => {
  const large = { ...PDF, content: Buffer.alloc(LARGEST_FILE + 1, PDF.content) };
  const page = { ...PDF, name: '<img>.pdf', content: Buffer.from('<html><script>') };
  const word = { ...PDF, name: 'letter.doc', type: 'application/msword' };
  const noName = (file: TestFile, count: number) => Array.from({ length: count }, () => file);

  it.each<[string, readonly TestFile[], string]>([
    ['too large a file', [PNG, large], 'lease.pdf: the file is larger than 5 MB.'],
    ['a page for a PDF', [page], '_img_.pdf: this is not a PDF, JPEG or PNG.'],
    ['a file of another kind', [word], 'letter.doc: this is not a PDF, JPEG or PNG.'],
    ['six files', noName(PNG, 6), 'More than five files were chosen.'],
    ['an empty file', [{ ...PDF, content: Buffer.alloc(0) }], 'lease.pdf: this is not a PDF'],
  ])('such as %s says so at its field, and keeps the text', async (_name, files, words) => {
    const asked = await heard();
    const answer = await postFiles(web, `${asked.url}?lang=en`, TEXT, files, filer);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`<a href="#files">${words}`);
    expect(answer.body).toContain('Choose the files again: they are not kept.');
    expect(answer.body).toContain('The &lt;b>stamp&lt;/b> is wrong.');
    expect(answer.body).toContain('<title>Needs correcting:');
    expect(await answersOf(asked)).toEqual([]);
  });

  it('such as no text, or one that is too long, says so at the text', async () => {
    const { url } = await heard();
    const none = await postFiles(web, `${url}?lang=en`, { text: ' ' }, [], filer);
    expect(none.body).toContain('<a href="#text">Write your answer.</a>');
    const long = await postFiles(web, `${url}?lang=en`, { text: 'x'.repeat(70_000) }, [], filer);
    expect([none.statusCode, long.statusCode]).toEqual([422, 422]);
    expect(long.body).toContain('At most 4,000 characters');
  });
});

describe('a form with files', () => {
  const address = async () => (await heard()).url;

  it.each([
    ['without its token', ''],
    ['with a token that is none', 'x'.repeat(43)],
  ])('does nothing %s', async (_name, token) => {
    const asked = await heard();
    const answer = await postFiles(web, `${asked.url}?lang=en`, { ...TEXT, token }, [PDF], filer);
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Nothing was sent');
    expect(await answersOf(asked)).toEqual([]);
  });

  it('does nothing with the token of another session, nor for anybody but the filer', async () => {
    const asked = await heard();
    const token = stranger.formToken;
    expect((await postFiles(web, asked.url, { ...TEXT, token }, [PDF], filer)).statusCode).toBe(
      403,
    );
    for (const session of [stranger, officerSession]) {
      expect((await postFiles(web, asked.url, TEXT, [PDF], session)).statusCode).toBe(404);
    }
    const nobody = await postFiles(web, asked.url, TEXT, [PDF]);
    expect(nobody.headers.location).toMatch(/^\/sign-in/);
    expect(await answersOf(asked)).toEqual([]);
  });

  it('that is broken on its way does nothing, and is no fault of ours', async () => {
    const url = await address();
    for (const payload of ['', '--b\r\ncontent-disposition: form-data; name="text"\r\n\r\nhalf']) {
      const answer = await web.server.inject({
        method: 'POST',
        url,
        cookies: filer.cookies,
        headers: { accept: 'text/html', 'content-type': 'multipart/form-data; boundary=b' },
        payload,
      });
      expect(answer.statusCode).toBe(403);
    }
    const none = { 'content-type': 'multipart/form-data' };
    const answer = await web.server.inject({
      method: 'POST',
      url,
      headers: none,
      cookies: filer.cookies,
    });
    expect(answer.statusCode).toBe(403);
  });

  it('is taken nowhere else', async () => {
    const elsewhere = await postFiles(web, '/sign-out', {}, [PDF], filer);
    expect(elsewhere.statusCode).toBe(415);
  });
});
