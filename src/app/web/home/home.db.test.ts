import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';

const ACCOUNT = '01999999-0000-7000-8000-000000000001';
const sessions = new Set<string>();

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({
    origin: 'https://registration.example',
    actorOfSession: async (token) =>
      sessions.has(token) ? { accountId: ACCOUNT, roles: ['officer'] } : null,
    endSession: async (token) => void sessions.delete(token),
  });
});
afterAll(() => web.close());
beforeEach(() => sessions.clear());

function get(url: string, cookies: Record<string, string> = {}) {
  return web.server.inject({ url, cookies, headers: { accept: 'text/html' } });
}

describe('the start page', () => {
  it.each([
    ['kk', 'Үш қадам'],
    ['ru', 'Три шага'],
    ['en', 'Three steps'],
  ])('tells in %s how a registration goes, and where the API is described', async (lang, steps) => {
    const page = await get(`/?lang=${lang}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(steps);
    expect(page.body).toContain('href="/api/docs"');
  });

  it('offers each language by its own name', async () => {
    const { body } = await get('/?lang=ru');
    for (const name of ['Қазақша', 'Русский', 'English']) expect(body).toContain(`>${name}</a>`);
    expect(body).toMatch(/href="\?lang=ru"[^>]*aria-current="true"/);
  });

  it('says nothing of a demonstration where there is none', async () => {
    const { body } = await get('/');
    expect(body).not.toMatch(/demo/i);
  });

  it('says as whom somebody is signed in, and to nobody else', async () => {
    sessions.add('known');
    expect((await get('/', { session: 'known' })).body).toContain(ACCOUNT);
    expect((await get('/', { session: 'other' })).body).not.toContain(ACCOUNT);
    expect((await get('/')).body).not.toContain('/sign-out');
  });

  it('has no demonstration behind it', async () => {
    expect((await get('/demo/messages')).statusCode).toBe(404);
    expect((await get('/demo/sign-in/host')).statusCode).toBe(404);
  });
});

describe('signing out', () => {
  it('ends the session and takes the cookie away', async () => {
    sessions.add('known');
    const out = await web.server.inject({
      method: 'POST',
      url: '/sign-out?lang=kk',
      cookies: { session: 'known' },
    });
    expect(out.statusCode).toBe(303);
    expect(out.headers.location).toBe('/?lang=kk');
    expect(sessions.size).toBe(0);
    expect(out.cookies).toMatchObject([{ name: 'session', value: '', secure: true }]);
  });

  it('without a session does nothing at all', async () => {
    const out = await web.server.inject({ method: 'POST', url: '/sign-out' });
    expect(out.statusCode).toBe(303);
    expect(out.cookies).toEqual([]);
  });
});
