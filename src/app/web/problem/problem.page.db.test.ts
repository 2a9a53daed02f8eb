import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
  web.server.get('/breaks', async () => {
    throw new Error('for the test');
  });
});
afterAll(() => web.close());

function browse(url: string, language = 'en') {
  const headers = { accept: 'text/html', 'accept-language': language };
  return web.server.inject({ url, headers });
}

describe('a problem in a browser', () => {
  it.each([
    ['kk', 'Табылмады', 'Бастапқы бет'],
    ['ru', 'Не найдено', 'Начальная страница'],
    ['en', 'Not found', 'Start page'],
  ])('is a page of ours in %s, with a way on', async (language, title, wayOn) => {
    const page = await browse('/nowhere', language);
    expect(page.statusCode).toBe(404);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(`<html lang="${language}" dir="ltr"`);
    expect(page.body).toContain(`<h1>${title}</h1>`);
    expect(page.body).toContain(`href="/">${wayOn}</a>`);
  });

  it('of ours says that all is kept, gives the number of the request and tells nothing else', async () => {
    const page = await browse('/breaks');
    expect(page.statusCode).toBe(500);
    expect(page.body).toContain('Everything saved before is still there');
    expect(page.body).toContain('href="?">Try again</a>');
    expect(page.body).toContain(String(page.headers['x-request-id']));
    expect(page.body).not.toContain('for the test');
  });

  it.each([
    '/<script>alert(1)</script>',
    '/%3Cscript%3E',
    '/answer/%E0%A4%A',
  ])('writes nothing of the address %s into the page', async (url) => {
    const page = await browse(url);
    expect(page.body).toContain('<h1>');
    expect(page.body).not.toMatch(/<script|alert/);
  });

  it('is answered in the language of the reader even where the address cannot be read', async () => {
    const page = await browse('/%E0%A4%A', 'ru');
    expect(page.statusCode).toBe(400);
    expect(page.body).toContain('<html lang="ru" dir="ltr"');
  });

  it.each(['/api/v1/nothing', '/health/nothing'])('stays JSON at %s', async (url) => {
    const page = await browse(url);
    expect(page.headers['content-type']).toContain('application/problem+json');
  });
});
