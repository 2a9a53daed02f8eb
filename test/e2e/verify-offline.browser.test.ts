import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerKeys } from '../../src/app/api/certificates.ts';
import { barriersOn } from '../support/axe.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { certifiedText } from '../support/host-link.ts';
import { openSession } from '../support/pages.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';

const DAY_MS = 86_400_000;

let web: TestWeb;
let browser: Browser;
let baseURL: string;
let certificate: string;
let payload: string;
/** What has reached the server, from pages and from service workers. */
const reached: string[] = [];
beforeAll(async () => {
  web = await startTestWeb();
  registerKeys(web.server, web.services);
  web.server.server.on('request', ({ method, url }) => void reached.push(`${method} ${url}`));
  certificate = await certifiedText(web.services);
  payload = certificate.split('#')[1] ?? '';
  baseURL = await web.server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

async function openPhone(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const viewport = { width: 360, height: 740 };
  return openContext(browser, { baseURL, locale: 'en-GB', viewport, ...options });
}

/** A phone that has opened the page once, until the page says that it can do without network. */
async function visit(language = 'en', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openPhone(options);
  const page = await context.newPage();
  await page.goto(`/verify?lang=${language}`);
  await page.locator('#works-offline').waitFor();
  return page;
}

/** Opens the address of a code as a camera does: in a tab of its own. */
async function scan(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/verify#${text}`);
  return page;
}

function heading(page: Page, words: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name: words }).waitFor();
}

/** The same certificate with one bit of its signature turned. */
function tampered(): string {
  return `${payload.slice(0, -4)}${payload.slice(-4, -3) === 'A' ? 'B' : 'A'}${payload.slice(-3)}`;
}

/** Moves the moment at which the keys on the phone were fetched. */
async function ageKeys(page: Page, days: number): Promise<void> {
  await page.evaluate((milliseconds) => {
    const kept = JSON.parse(localStorage.getItem('keys') ?? '');
    kept.fetchedAt -= milliseconds;
    kept.fetchedAtHere -= milliseconds;
    localStorage.setItem('keys', JSON.stringify(kept));
  }, days * DAY_MS);
}

describe('a phone that has opened the check once, without network', () => {
  it.each([
    ['kk', 'Шынайы', 'Өзбекстан (UZB)', '1990 ж. 17 мамыр'],
    ['ru', 'Подлинная', 'Узбекистан (UZB)', '17 мая 1990 года'],
    ['en', 'Genuine', 'Uzbekistan (UZB)', '17 May 1990'],
  ])('opens a scanned code in %s and says what it is worth', async (language, words, state, birth) => {
    const context = (await visit(language)).context();
    await context.setOffline(true);
    const page = await scan(context, payload);
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => void complaints.push(message));
    await heading(page, new RegExp(`^${words}`));
    expect(page.url()).toBe(`${baseURL}/verify`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const fact of ['SPECIMEN AZIZA', state, birth]) {
      expect(await page.getByText(fact, { exact: true }).isVisible()).toBe(true);
    }
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('finds a text that was changed, and shows nothing of it', async () => {
    const context = (await visit()).context();
    await context.setOffline(true);
    const page = await scan(context, tampered());
    await heading(page, 'Not valid');
    expect(await page.getByText('SPECIMEN').count()).toBe(0);
    expect(page.url()).toBe(`${baseURL}/verify`);
    await context.close();
  });

  it('keeps the verdict when the language is changed, once it has been opened twice', async () => {
    const first = await visit();
    const context = first.context();
    await first.reload();
    const isKept = () =>
      first.evaluate(async () => (await caches.match('/verify?lang=ru')) !== undefined);
    await expect.poll(isKept, { timeout: 10_000 }).toBe(true);
    await context.setOffline(true);
    const page = await scan(context, payload);
    await heading(page, /^Genuine/);
    await page.getByRole('link', { name: 'Русский' }).click();
    await heading(page, /^Подлинная/);
    expect(page.url()).toBe(`${baseURL}/verify?lang=ru`);
    await context.close();
  });

  it('says how old its keys are, and does not call a certificate valid by keys of last week', async () => {
    const first = await visit();
    const context = first.context();
    await ageKeys(first, 3);
    await context.setOffline(true);
    const page = await scan(context, payload);
    await heading(page, /^Genuine/);
    await page.getByText('The data on this device is 3 days old.').waitFor();
    await ageKeys(page, 5);
    const later = await scan(context, payload);
    await heading(later, 'Could not be checked');
    expect(await barriersOn(later)).toEqual([]);
    await context.close();
  });

  it('does not ask the register without network, and says so', async () => {
    const context = (await visit()).context();
    await context.setOffline(true);
    const page = await scan(context, payload);
    await page.getByRole('button', { name: 'Ask the register' }).click();
    await page.getByText('There is no internet now.').waitFor();
    await heading(page, /^Genuine/);
    await context.close();
  });

  it('stands in for the pages of the host, and for no other', async () => {
    const page = await visit('ru');
    await page.context().setOffline(true);
    await page.goto('/host/requests/01999999-0000-7000-8000-000000000001');
    await heading(page, 'Нет интернета');
    await expect(page.goto('/account')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await page.context().close();
  });
});

describe('a check on a phone', () => {
  it('takes a pasted text, and tells nobody', async () => {
    const page = await visit();
    const before = reached.length;
    const sent: string[] = [];
    page.context().on('request', (request) => void sent.push(request.url()));
    await page.getByLabel('Text of the QR code').fill(` ${certificate}\n`);
    await page.getByRole('button', { name: 'Check' }).click();
    await heading(page, /^Genuine, valid until /);
    expect(reached.slice(before)).toEqual([]);
    expect(sent).toEqual([]);
    await page.context().close();
  });

  it('takes a code that is scanned into a tab where it is open', async () => {
    const page = await visit();
    await page.evaluate((text) => location.assign(`#${text}`), payload);
    await heading(page, /^Genuine/);
    await page.evaluate((text) => location.assign(`#${text}`), tampered());
    await heading(page, 'Not valid');
    expect(page.url()).toBe(`${baseURL}/verify?lang=en`);
    await page.context().close();
  });

  it('asks for the text where none was pasted', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('link', { name: 'Paste the text of the QR code.' }).click();
    expect(await page.getByLabel('Text of the QR code').isVisible()).toBe(true);
    await page.context().close();
  });

  it('leads on to the register, which knows more', async () => {
    const page = await visit();
    const asking = await scan(page.context(), payload);
    const before = reached.length;
    await asking.getByRole('button', { name: 'Ask the register' }).click();
    await heading(asking, 'Valid');
    expect(reached.slice(before)).toContain('POST /verify');
    await page.context().close();
  });

  it('judges no period by a clock that stands in 1970', async () => {
    const page = await visit();
    await page.context().clock.setFixedTime(new Date('1970-01-02T00:00:00Z'));
    const scanned = await scan(page.context(), payload);
    await heading(scanned, 'The date on this device is wrong');
    expect(await scanned.getByText('It shows 2 January 1970.').isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    'null',
    '{"set":{"keys":[null]},"fetchedAt":1,"fetchedAtHere":1}',
    '<script>',
  ])('fetches its keys again where the storage holds %s', async (kept) => {
    const page = await visit();
    await page.evaluate((text) => localStorage.setItem('keys', text), kept);
    const scanned = await scan(page.context(), payload);
    await heading(scanned, /^Genuine/);
    await page.context().close();
  });

  it('keeps no page of whoever is signed in, and nothing of an older version', async () => {
    const session = await openSession(web, 'patrol@example.org');
    const context = await openPhone();
    const cookies = Object.entries(session.cookies);
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: baseURL })));
    const page = await context.newPage();
    await page.goto('/');
    await page.evaluate(() => caches.open('older'));
    await page.goto('/verify');
    await page.locator('#works-offline').waitFor();
    const kept = await page.evaluate(async () => {
      const caching = (await caches.keys()).map((name) => caches.open(name));
      const files = (await Promise.all(caching)).map(async (cache) => {
        const requests = await cache.keys();
        const answers = await Promise.all(requests.map((request) => cache.match(request)));
        return Promise.all(answers.map((answer) => answer?.text()));
      });
      return (await Promise.all(files)).flat().join();
    });
    expect(kept).toContain('<h1>Check a certificate</h1>');
    expect(kept).not.toContain(session.formToken);
    expect(kept).not.toContain('class="menu"');
    expect(await page.evaluate(async () => caches.has('older'))).toBe(false);
    await context.close();
  });

  it('is made by the server where there is no script', async () => {
    const context = await openPhone({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/verify');
    await page.getByLabel('Text of the QR code').fill(certificate);
    await page.getByRole('button', { name: 'Check' }).click();
    await heading(page, 'Valid');
    await page.getByRole('link', { name: 'Check another one' }).click();
    await heading(page, 'Check a certificate');
    await context.close();
  });
});
