import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPage, openSession } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({ origin: 'https://registration.example' });
});
afterAll(() => web.close());

describe('the start page', () => {
  it.each([
    ['kk', 'Не керек'],
    ['ru', 'Что понадобится'],
    ['en', 'What you need'],
  ])('tells in %s what is needed, and leads to each way in', async (lang, need) => {
    const page = await getPage(web, `/?lang=${lang}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(need);
    for (const way of ['/file', '/sign-in', '/host', '/verify', '/api/docs', '/privacy']) {
      expect(page.body).toContain(`href="${way}"`);
    }
  });

  it('offers each language by its own name, and keeps the one that was chosen', async () => {
    const page = await getPage(web, '/?lang=ru');
    for (const name of ['Қазақша', 'Русский', 'English']) {
      expect(page.body.replaceAll(/<\/?span[^>]*>/g, '')).toContain(`>${name}</a>`);
    }
    expect(page.body).toMatch(/href="\?lang=ru"[^>]*aria-current="true"/);
    expect(page.cookies).toMatchObject([
      { name: 'lang', value: 'ru', httpOnly: true, secure: true },
    ]);
    const next = await web.server.inject({ url: '/', cookies: { lang: 'ru' } });
    expect(next.body).toContain('<html lang="ru"');
    expect(next.cookies).toEqual([]);
  });

  it('says nothing of a demonstration where there is none', async () => {
    const { body } = await getPage(web, '/');
    expect(body).not.toMatch(/demo/i);
  });

  it('has the menu for those who are signed in, and the console only for officers', async () => {
    const person = await openSession(web, 'person@example.org');
    const officer = await openSession(web, 'officer@example.org', 'officer');
    expect((await getPage(web, '/')).body).not.toContain('href="/account"');
    const theirs = (await getPage(web, '/', person)).body;
    expect(theirs).toContain('href="/account"');
    expect(theirs).not.toContain('href="/console"');
    expect(theirs).not.toContain('href="/sign-in"');
    expect((await getPage(web, '/', officer)).body).toContain('href="/console"');
  });

  it('has no demonstration behind it', async () => {
    expect((await getPage(web, '/demo/messages')).statusCode).toBe(404);
    expect((await getPage(web, '/demo/sign-in/host')).statusCode).toBe(404);
  });
});

describe('the privacy notice', () => {
  it.each(['kk', 'ru', 'en'])('is there in %s', async (lang) => {
    const page = await getPage(web, `/privacy?lang=${lang}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('94-V');
  });
});
