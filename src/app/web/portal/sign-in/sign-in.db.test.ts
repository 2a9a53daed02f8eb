import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstration } from '../../../../../test/support/demo-options.ts';
import { openSession } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { openBrowser, type WebBrowser } from '../../../../../test/support/web-browser.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

let people = 0;

function newEmail(): string {
  people += 1;
  return `person-${people}@mail.example`;
}

/** A browser in which a code was asked for. */
async function asking(to?: string, email = newEmail()): Promise<WebBrowser> {
  const browser = openBrowser(web);
  const asked = await browser.post('/sign-in', { email, ...(to === undefined ? {} : { to }) });
  expect(asked.statusCode).toBe(303);
  return browser;
}

async function wrongCode(browser: WebBrowser): Promise<string> {
  return (await browser.code()) === '000000' ? '000001' : '000000';
}

describe('signing in', () => {
  it('sends a code, takes it, and leads back to where it began', async () => {
    const browser = openBrowser(web);
    const door = await browser.get('/sign-in?to=/host&lang=en');
    expect(door.body).toContain('<input type="hidden" name="to" value="/host"');
    const asked = await browser.post('/sign-in', { email: ' Anna@Mail.Example ', to: '/host' });
    expect(asked.headers.location).toBe('/sign-in/code?to=%2Fhost');
    const page = await browser.get('/sign-in/code?to=%2Fhost');
    expect(page.body).toContain('anna@mail.example');
    expect(page.body).toMatch(/<input[^>]*inputmode="numeric"[^>]*autocomplete="one-time-code"/);
    const done = await browser.post('/sign-in/code', { code: await browser.code(), to: '/host' });
    expect([done.statusCode, done.headers.location]).toEqual([303, '/host']);
    expect((await browser.get('/account/settings')).body).toContain('anna@mail.example');
  });

  it('keeps its secrets in cookies that no script reads and no other site sends', async () => {
    const secure = await startTestWeb({ origin: 'https://registration.example' });
    const browser = openBrowser(secure);
    const asked = await browser.post('/sign-in', { email: newEmail() });
    const out = { httpOnly: true, sameSite: 'Lax', secure: true };
    expect(asked.cookies).toMatchObject([{ name: 'sign-in', path: '/sign-in', ...out }]);
    const attempt = browser.cookies.get('sign-in') ?? '';
    const done = await browser.post('/sign-in/code', { code: await browser.code() });
    expect(done.cookies).toMatchObject([
      { name: 'session', path: '/', ...out },
      { name: 'sign-in', value: '', path: '/sign-in' },
    ]);
    expect(done.cookies[0]).not.toHaveProperty('maxAge');
    for (const secret of [attempt, browser.cookies.get('session') ?? '']) {
      expect(secret).not.toBe('');
      expect(secure.log()).not.toContain(secret);
    }
    await secure.close();
  });

  it('leads those with a role to the cases, everybody else to their own', async () => {
    const email = newEmail();
    await openSession(web, email, 'officer');
    for (const [who, where] of [
      [email, '/console'],
      [newEmail(), '/account'],
    ]) {
      const browser = await asking(undefined, who);
      const done = await browser.post('/sign-in/code', { code: await browser.code() });
      expect(done.headers.location).toBe(where);
    }
  });

  it('does no harm when a button is pressed twice or a page is opened again', async () => {
    const browser = await asking('/host');
    const fields = { code: await browser.code(), to: '/host' };
    await browser.post('/sign-in/code', fields);
    const session = browser.cookies.get('session');
    const again = [
      await browser.post('/sign-in/code', fields),
      await browser.get('/sign-in?to=/host'),
      await browser.get('/sign-in/code?to=/host'),
      await browser.post('/sign-in', { email: newEmail(), to: '/host' }),
    ];
    for (const { statusCode, headers } of again) {
      expect([statusCode, headers.location]).toEqual([303, '/host']);
    }
    expect(browser.cookies).toEqual(new Map([['session', session]]));
  });

  it('ends the session that the browser had before', async () => {
    const browser = await asking();
    const former = await openSession(web, newEmail());
    browser.cookies.set('session', former.cookies.session);
    await browser.post('/sign-in/code', { code: await browser.code() });
    expect(browser.cookies.get('session')).not.toBe(former.cookies.session);
    const { statusCode } = await web.server.inject({
      url: '/account/settings',
      cookies: former.cookies,
    });
    expect(statusCode).toBe(303);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/sign-out',
    '"><script>alert(1)</script>',
  ])('never leads to %s', async (to) => {
    const page = await openBrowser(web).get(`/sign-in?to=${encodeURIComponent(to)}`);
    expect(page.body).not.toMatch(/name="to"|evil|<script>/);
    const browser = await asking(to);
    const done = await browser.post('/sign-in/code', { code: await browser.code(), to });
    expect(done.headers.location).toBe('/account');
  });

  it('takes no form of another site', async () => {
    const browser = openBrowser(web);
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await browser.post('/sign-in', { email: newEmail() }, headers);
    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });

  it.each([
    ['kk', 'Құпиясөз керек емес', 'Кодты енгізіңіз'],
    ['ru', 'Пароль не нужен', 'Введите код'],
    ['en', 'You need no password', 'Enter the code'],
  ])('speaks %s', async (lang, why, heading) => {
    const browser = await asking();
    expect((await browser.get(`/sign-in?lang=${lang}`)).body).toContain(why);
    expect((await browser.get('/sign-in/code')).body).toContain(heading);
  });
});

describe('an address', () => {
  it.each([
    ['', 'fill this in'],
    ['<b>anna</b>', 'should look like'],
  ])('that is none (%s) is named and kept as typed', async (email, message) => {
    const browser = openBrowser(web);
    const page = await browser.post('/sign-in?lang=en', { email });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('href="#email"');
    expect(page.body).toContain(message);
    expect(page.body).toContain(email.replaceAll('<', '&lt;'));
    expect(browser.cookies.has('sign-in')).toBe(false);
  });

  it('can be corrected: it stands in its field again', async () => {
    const browser = await asking(undefined, 'typo@mail.example');
    expect((await browser.get('/sign-in')).body).toContain('value="typo@mail.example"');
  });

  it('that was asked for too often has to wait, and the last code still works', async () => {
    const email = newEmail();
    const browser = await asking(undefined, email);
    for (let more = 0; more < 4; more += 1) await browser.post('/sign-in', { email });
    const page = await browser.post('/sign-in?lang=en', { email });
    expect(page.statusCode).toBe(429);
    expect(page.body).toContain('15 minutes');
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(page.body).toContain('href="/sign-in/code"');
    expect(page.body).toContain(`value="${email}"`);
    const done = await browser.post('/sign-in/code', { code: await browser.code() });
    expect(done.headers.location).toBe('/account');
  });

  it('is asked for from one network only so often, whatever is typed', async () => {
    const browser = openBrowser(web);
    const statuses = new Set<number>();
    for (let post = 0; post < 61; post += 1) {
      statuses.add((await browser.post('/sign-in', { email: 'x' })).statusCode);
    }
    expect([...statuses]).toEqual([422, 429]);
  });
});

describe('a code', () => {
  it('that is wrong is kept as typed, with how often it may still be entered', async () => {
    const browser = await asking('/host');
    const code = await wrongCode(browser);
    const page = await browser.post('/sign-in/code?lang=en', { code, to: '/host' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('You can try 4 more times');
    expect(page.body).toContain(`value="${code}"`);
    expect(page.body).toContain('name="to" value="/host"');
    const slip = await browser.post('/sign-in/code?lang=en', { code: '"><script>' });
    expect(slip.body).toContain('You can try 4 more times');
    expect(slip.body).not.toContain('<script>');
    expect((await browser.post('/sign-in/code?lang=en', {})).body).toContain('fill this in');
    const done = await browser.post('/sign-in/code', { code: await browser.code(), to: '/host' });
    expect(done.headers.location).toBe('/host');
  });

  it('guessed wrongly too often has ended, and one button sends a new one', async () => {
    const email = newEmail();
    const browser = await asking('/host', email);
    const code = await wrongCode(browser);
    for (let guess = 0; guess < 4; guess += 1) await browser.post('/sign-in/code', { code });
    const last = await browser.post('/sign-in/code', { code, to: '/host' });
    expect(last.statusCode).toBe(410);
    expect(last.body).toContain('action="/sign-in?to=%2Fhost"');
    expect(last.body).toContain(`name="email" value="${email}"`);
    expect((await browser.get('/sign-in/code')).statusCode).toBe(410);
    await browser.post('/sign-in', { email, to: '/host' });
    const done = await browser.post('/sign-in/code', { code: await browser.code() });
    expect(done.headers.location).toBe('/account');
  });

  it('that is too old says so, and asks for no address again', async () => {
    const email = newEmail();
    const browser = await asking(undefined, email);
    await web.services.db
      .updateTable('signInAttempt')
      .set({ askedAt: new Date(0), expiresAt: new Date(1) })
      .where('sentTo', '=', email)
      .execute();
    const page = await browser.post('/sign-in/code', { code: await browser.code() });
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain(`name="email" value="${email}"`);
  });

  it.each([
    'GET',
    'POST',
  ] as const)('that nobody asked for here leads (%s) to asking', async (method) => {
    const browser = openBrowser(web);
    browser.cookies.set('sign-in', 'invented');
    const url = '/sign-in/code?to=/host';
    const answer =
      method === 'GET' ? await browser.get(url) : await browser.post(url, { code: '1' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?to=%2Fhost']);
  });

  it('too long to be guessed is asked for as letters and digits', async () => {
    const email = newEmail();
    for (let round = 0; round < 2; round += 1) {
      const guesser = await asking(undefined, email);
      const code = await wrongCode(guesser);
      for (let guess = 0; guess < 5; guess += 1) await guesser.post('/sign-in/code', { code });
    }
    const browser = await asking(undefined, email);
    const page = await browser.get('/sign-in/code?lang=en');
    expect(page.body).toContain('12 letters and digits');
    expect(page.body).not.toContain('inputmode="numeric"');
    const typed = (await browser.code()).toLowerCase().replaceAll('-', ' ');
    const done = await browser.post('/sign-in/code', { code: typed });
    expect(done.headers.location).toBe('/account');
  });

  it('is printed on no page; a demonstration says where it can be read', async () => {
    const shown = await startTestWeb(demonstration());
    const browser = openBrowser(shown);
    await browser.post('/sign-in', { email: newEmail() });
    const page = await browser.get('/sign-in/code');
    expect(page.body).toContain('href="/demo/messages"');
    expect(page.body).not.toContain(await browser.code());
    await shown.close();
    expect((await (await asking()).get('/sign-in/code')).body).not.toContain('/demo');
  });
});

describe('signing out', () => {
  it('ends the session, also when the button is pressed twice', async () => {
    const browser = await asking();
    await browser.post('/sign-in/code', { code: await browser.code() });
    const session = browser.cookies.get('session') ?? '';
    const form = (await browser.get('/account/settings')).body;
    const token = /action="\/sign-out"[^>]*>.*?name="token" value="([^"]+)"/s.exec(form)?.[1] ?? '';
    expect((await browser.post('/sign-out')).statusCode).toBe(403);
    for (let press = 0; press < 2; press += 1) {
      const out = await browser.post('/sign-out', { token });
      expect([out.statusCode, out.headers.location]).toEqual([303, '/']);
    }
    expect(browser.cookies.has('session')).toBe(false);
    browser.cookies.set('session', session);
    expect((await browser.get('/account/settings')).statusCode).toBe(303);
  });
});
