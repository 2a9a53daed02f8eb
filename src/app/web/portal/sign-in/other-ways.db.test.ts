import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Authenticator,
  createAuthenticator,
} from '../../../../../test/support/authenticator.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import {
  formTokenIn,
  openBrowser,
  type WebBrowser,
} from '../../../../../test/support/web-browser.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const ORIGIN = 'http://localhost:3000';
const NEW = '/account/settings/passkeys/new';

let people = 0;

/** A browser in which somebody new has just signed in by a code; `fields` come with the code. */
async function signedIn(fields: Readonly<Record<string, string>> = {}) {
  people += 1;
  const email = `way-${people}@mail.example`;
  const browser = openBrowser(web);
  await browser.post('/sign-in', { email });
  const answer = await browser.post('/sign-in/code', { code: await browser.code(), ...fields });
  return { browser, email, onward: answer.headers.location };
}

async function addPasskey(browser: WebBrowser): Promise<Authenticator> {
  const device = createAuthenticator(ORIGIN);
  const token = formTokenIn(await browser.get(NEW));
  const asked = await browser.post('/account/settings/passkeys/options', { token });
  const answer = device.make(asked.json());
  const added = await browser.post(NEW, { token, answer });
  expect(added.headers.location).toBe('/account/settings/passkeys');
  return device;
}

async function signInWith(device: Authenticator, to?: string) {
  const browser = openBrowser(web);
  const asked = await browser.post('/sign-in/passkey/options', to === undefined ? {} : { to });
  const answer = device.sign(asked.json());
  const sent = await browser.post('/sign-in/passkey?lang=en', { answer, ...(to ? { to } : {}) });
  return { browser, sent };
}

describe('the page of the sign-in', () => {
  it('shows no passkey to whoever has no script, and needs none', async () => {
    const { body } = await openBrowser(web).get('/sign-in?lang=en');
    expect(body).toMatch(/<div id="passkey"[^>]* hidden[^>]*>.*Sign in with a passkey/s);
    expect(body).toMatch(/<script src="\/assets\/passkey\.[0-9a-f]+\.js" defer/);
    expect(body).toContain('href="/sign-in/recovery"');
  });
});

describe('a passkey', () => {
  it('signs in and leads back to where it began', async () => {
    const device = await addPasskey((await signedIn()).browser);
    const { browser, sent } = await signInWith(device, '/host');
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/host']);
    expect((await browser.get('/account')).statusCode).toBe(200);
    expect(browser.cookies.has('challenge')).toBe(false);
  });

  it('that is not known is refused in words, with the code beside', async () => {
    const { sent } = await signInWith(createAuthenticator(ORIGIN));
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('This passkey was not accepted');
    expect(sent.body).toContain('name="email"');
  });

  it('is asked for by no other site', async () => {
    const browser = openBrowser(web);
    const headers = { 'sec-fetch-site': 'cross-site' };
    for (const url of ['/sign-in/passkey/options', '/sign-in/passkey']) {
      expect((await browser.post(url, {}, headers)).statusCode).toBe(403);
    }
    const { browser: owner } = await signedIn();
    expect((await owner.post('/account/settings/passkeys/options')).statusCode).toBe(403);
  });
});

describe('after a code', () => {
  it('a device that could keep a passkey is offered one, once, and led on either way', async () => {
    const first = await signedIn({ passkeys: 'yes', to: '/host' });
    expect(first.onward).toBe(`${NEW}?to=${encodeURIComponent('/host')}`);
    const offer = await first.browser.get(`${first.onward}&lang=en`);
    expect(offer.body).toMatch(/href="\/host"[^>]*>Not now/);
    const again = openBrowser(web);
    await again.post('/sign-in', { email: first.email });
    const fields = { code: await again.code(), passkeys: 'yes', to: '/host' };
    expect((await again.post('/sign-in/code', fields)).headers.location).toBe('/host');
    expect((await signedIn({ passkeys: '' })).onward).toBe('/account');
  });
});

describe('a recovery code', () => {
  async function codesOf(browser: WebBrowser): Promise<readonly string[]> {
    const token = formTokenIn(await browser.get('/account/settings/recovery'));
    const { body } = await browser.post('/account/settings/recovery', { token });
    return [...body.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = '']) => code);
  }

  it('signs in once, and leads to where a new address is given', async () => {
    const { browser: owner } = await signedIn();
    const [code = ''] = await codesOf(owner);
    const browser = openBrowser(web);
    const sent = await browser.post('/sign-in/recovery', { code });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/account/settings']);
    const email = await browser.get('/account/settings/email?lang=en');
    expect([email.statusCode, email.body.includes('New address')]).toEqual([200, true]);
    const again = await openBrowser(web).post('/sign-in/recovery?lang=en', { code });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('this code does not work');
    expect(again.body).toContain(`value="${code}"`);
    expect(web.log()).not.toContain(code);
  });

  it('may be guessed ten times, and a slip is told apart', async () => {
    const browser = openBrowser(web);
    const enter = (code: string) => browser.post('/sign-in/recovery?lang=en', { code });
    expect((await enter('')).body).toContain('fill this in');
    for (let guess = 0; guess < 10; guess += 1) await enter('2222-3333-4444-5555');
    const refused = await enter('2222-3333-4444-5555');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(refused.body).toContain('15 minutes');
  });
});
