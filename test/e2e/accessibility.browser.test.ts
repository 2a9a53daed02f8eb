import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/platform/i18n/index.ts';
import { barriersOn } from '../support/axe.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { demonstration } from '../support/demo-options.ts';
import { askHost, certifiedText, IMMIGRANT_EMAIL } from '../support/host-link.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';

let web: TestWeb;
let browser: Browser;
let context: BrowserContext;
let certificate: string;
beforeAll(async () => {
  web = await startTestWeb(demonstration());
  certificate = await certifiedText(web.services);
  const baseURL = await web.server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
  context = await openContext(browser, { baseURL });
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

type Visit = (page: Page, language: Language) => Promise<unknown>;

const visit =
  (path: string): Visit =>
  (page, language) =>
    page.goto(`${path}?lang=${language}`);

async function openRequest(page: Page, language: Language, asking = {}): Promise<void> {
  const { token } = await askHost(web.services, asking);
  await page.goto(`/answer/${token}?lang=${language}`);
}

async function confirm(page: Page): Promise<void> {
  await page.locator('button[value=confirm]').click();
}

async function decline(page: Page, reason?: string): Promise<void> {
  await page.locator('summary').click();
  if (reason) await page.locator(`input[value=${reason}]`).check();
  await page.locator('button[value=decline]').click();
}

/** Every page that there is, each reached as a person reaches it. */
const PAGES: readonly (readonly [string, Visit])[] = [
  ['the start', visit('/')],
  ['the messages of the demonstration', visit('/demo/messages')],
  ['a sign-in', visit('/demo/sign-in/officer')],
  [
    'the start, signed in',
    async (page, language) => {
      await page.goto(`/demo/sign-in/officer?lang=${language}`);
      await page.locator('main button').click();
    },
  ],
  ['a page that is not there', visit('/nowhere')],
  ['a link that has ended', visit('/answer/x')],
  ['a check of a certificate', visit('/verify')],
  [
    'a verdict',
    async (page, language) => {
      await page.goto(`/verify?lang=${language}`);
      await page.locator('textarea').fill(certificate);
      await page.locator('main button').click();
    },
  ],
  ['a request', openRequest],
  [
    'a request about to be declined',
    async (page, language) => {
      await openRequest(page, language);
      await page.locator('summary').click();
    },
  ],
  [
    'a decline without a reason',
    async (page, language) => {
      await openRequest(page, language);
      await decline(page);
    },
  ],
  [
    'a request that was changed',
    async (page, language) => {
      await openRequest(page, language);
      await page
        .locator('input[name=version]')
        .first()
        .evaluate((input) => input.remove());
      await confirm(page);
    },
  ],
  [
    "a filer's own request",
    async (page, language) => {
      await openRequest(page, language, { hostEmail: IMMIGRANT_EMAIL });
      await confirm(page);
    },
  ],
  [
    'a registration',
    async (page, language) => {
      await openRequest(page, language, { tied: true });
      await confirm(page);
    },
  ],
  [
    'a confirmation that an officer looks at',
    async (page, language) => {
      await openRequest(page, language, { hostEmail: 'untied@example.org' });
      await confirm(page);
    },
  ],
  [
    'a decline',
    async (page, language) => {
      await openRequest(page, language);
      await decline(page, 'dates-wrong');
    },
  ],
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PAGES)('%s keeps nobody out', async (_name, reach) => {
    const page = await context.newPage();
    await reach(page, language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });
});
