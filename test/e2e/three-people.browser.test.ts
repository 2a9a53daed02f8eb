import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCurrentCertificate } from '../../src/certificates/index.ts';
import { addDays } from '../../src/platform/calendar/index.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { specimen } from '../support/filing-pages.ts';
import { startTestSite, type TestSite } from '../support/site.ts';
import { Person } from './effort.ts';

const PHONE = { locale: 'en-GB', viewport: { width: 360, height: 740 } };
const HOST = 'host@demo.example';

let database: TestDatabase;
let site: TestSite;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  database = await createTestDatabase();
  site = await startTestSite(database.applicationUrl);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await database.drop();
});

function phone(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
  return openContext(browser, { baseURL: site.origin, ...PHONE, ...options });
}

/** The newest message to somebody, as they find it in their mailbox. */
async function mailTo(recipient: string): Promise<{ text: string; link?: string }> {
  const answer = await fetch(`${site.origin}/demo/messages`, {
    headers: { accept: 'application/json' },
  });
  const messages: { recipient: string; text: string; link?: string }[] = await answer.json();
  const found = messages.find((message) => message.recipient === recipient);
  if (!found) throw new Error('No message has come');
  return found;
}

async function signIn(person: Person, email: string): Promise<void> {
  const { page } = person;
  await person.reads('Sign in');
  await person.types(page.getByLabel('E-mail address'), email);
  await person.presses(page.getByRole('button', { name: 'Send me a code' }));
  await person.reads('Enter the code');
  const [code = ''] = /\b\d{6}\b/.exec((await mailTo(email)).text) ?? [];
  await person.types(page.getByLabel('Code from the e-mail'), code);
  await person.presses(page.getByRole('button', { name: 'Sign in' }));
}

async function typeDate(person: Person, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const boxes = person.page.getByRole('group', { name });
  await person.types(boxes.getByLabel('Day'), String(Number(day)));
  await person.types(boxes.getByLabel('Month'), String(Number(month)));
  await person.types(boxes.getByLabel('Year'), year);
}

/** From the landing page to "sent", as somebody who has never been here. */
async function file(person: Person, email: string, mrz: string): Promise<void> {
  const { page } = person;
  const goOn = () => person.presses(page.getByRole('button', { name: 'Continue' }));
  const today = site.services.clock.today();
  await page.goto('/');
  await person.reads('Do I have to register');
  await person.presses(page.getByRole('link', { name: 'Register' }));
  await signIn(person, email);
  await person.reads('Passport');
  await person.pastes(page.getByLabel('Copy the lines'), mrz);
  await goOn();
  await person.reads('Personal details');
  await goOn();
  await person.reads('Document');
  await goOn();
  await person.reads('Dates');
  await typeDate(person, 'Day of crossing the border', addDays(today, -2));
  await typeDate(person, 'First day at the address', addDays(today, -1));
  await typeDate(person, 'Last day at the address', addDays(today, 40));
  await goOn();
  await person.reads('Your host');
  await person.types(page.getByLabel('E-mail of your host'), HOST);
  await goOn();
  await person.reads('Address');
  await person.presses(page.getByLabel('Flat', { exact: true }).first());
  await person.chooses(page.getByLabel('Region or city'), 'Almaty');
  await person.types(page.getByLabel('Town or village, street'), 'Abay Avenue');
  await person.types(page.getByLabel('House number'), '10');
  await person.types(page.getByLabel('Flat (optional)'), '25');
  await goOn();
  await person.reads('Check your answers');
  await person.presses(page.getByRole('button', { name: 'Send' }));
  await person.reads('Sent');
}

/** Back to the page that sent it: the filing is there once, and nothing can be sent again. */
async function goBack(page: Page): Promise<void> {
  await page.goBack();
  await page.getByRole('heading', { name: 'Waiting for your host' }).waitFor();
  await page.goto('/account');
  const cases = page.locator('main a[href^="/registrations/"]');
  expect(await cases.count()).toBe(1);
}

/** Opens what the one-time link shows, and confirms. */
async function confirmByLink(page: Page): Promise<void> {
  await page.goto((await mailTo(HOST)).link ?? '');
  await page.getByRole('button', { name: 'Yes, I confirm' }).click();
  await page.getByRole('heading', { name: 'This person is now registered' }).waitFor();
}

/** Signs in to the host app, finds the request there, and confirms. */
async function confirmInTheApp(page: Page, name: string): Promise<void> {
  await page.goto('/host');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await signIn(new Person(page), HOST);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('button', { name: 'Yes, I confirm' }).click();
  await page.getByRole('heading', { name: /registered/i }).waitFor();
}

/** The certificate in the account: its page, and the PDF. */
async function openCertificate(page: Page): Promise<string> {
  await page.goto('/account');
  await page.getByRole('heading', { name: /registered/i }).waitFor();
  await page.getByRole('link', { name: 'Open the certificate' }).click();
  await page.getByRole('heading', { name: /^Registered until/ }).waitFor();
  const pdf = await page.request.get(`${page.url()}.pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const [, id = ''] = /registrations\/([^/]+)\//.exec(page.url()) ?? [];
  const certificate = await findCurrentCertificate(site.services.db, id);
  return certificate?.qr ?? '';
}

/** A patrol that has opened the check once, and has no network now. */
async function checkOffline(qr: string, name: string): Promise<void> {
  const context = await phone();
  const first = await context.newPage();
  await first.goto('/verify');
  await first.locator('#works-offline').waitFor();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(qr);
  await page.getByRole('heading', { name: /^Genuine, valid until/ }).waitFor();
  expect(await page.getByText(name).isVisible()).toBe(true);
  expect(page.url()).toBe(`${site.origin}/verify`);
  await context.close();
}

describe('somebody without a mouse', () => {
  it('skips to the content, and asks for a code', async () => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('keys.only@mail.example');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Enter the code' }).waitFor();
    await context.close();
  });
});

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, row: 'uzb', email: 'anna@mail.example' },
  {
    how: 'without scripts',
    javaScriptEnabled: false,
    row: 'ind-one-name',
    email: 'mono@mail.example',
  },
])('an immigrant, a host and a checker, $how', ({ javaScriptEnabled, row, email }) => {
  it('file, confirm, hold and check a registration', async () => {
    const { lines, surname } = specimen(row);
    const phones = [
      await phone({ javaScriptEnabled }),
      await phone({ javaScriptEnabled }),
    ] as const;
    const immigrant = new Person(await phones[0].newPage());
    const host = await phones[1].newPage();
    await file(immigrant, email, lines);
    const effort = immigrant.effort();
    console.log('From the landing page to "sent":', JSON.stringify(effort));
    expect(effort.pages).toBeLessThanOrEqual(12);
    expect(effort.seconds).toBeLessThanOrEqual(180);
    await goBack(immigrant.page);
    await (javaScriptEnabled ? confirmInTheApp(host, surname) : confirmByLink(host));
    const qr = await openCertificate(immigrant.page);
    await checkOffline(qr, surname);
    for (const context of phones) await context.close();
  });
});
