import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/platform/calendar/index.ts';
import type { Language } from '../../src/platform/i18n/index.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { specimen } from '../support/filing-pages.ts';
import { startTestSite, type TestSite } from '../support/site.ts';
import { Person } from './effort.ts';
import { follow, heading, press, typeDate } from './on-a-page.ts';
import { signInAs } from './pages.ts';

let database: TestDatabase;
let site: TestSite;
let browser: Browser;
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

/** A phone without scripts, that reads in this language. */
function phone(locale: Language): Promise<BrowserContext> {
  return openContext(browser, {
    baseURL: site.origin,
    locale,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
}

/** Makes an invitation for two, and gives the address that its QR code holds. */
async function makeInvitation(page: Page): Promise<string> {
  await page.goto('/host');
  await follow(page, 'Шақырулар');
  await follow(page, 'Қонақ шақыру');
  await page.getByLabel('Үй иесінің аты').fill('Айгүл Тестова');
  await typeDate(page, 'Соңғы күн', addDays(site.services.clock.today(), 40), 'kk');
  await page.getByLabel('Неше адам').fill('2');
  await press(page, 'Шақыру жасау');
  await page.getByRole('img', { name: 'Шақырудың QR коды' }).waitFor();
  await page.getByText('2 орыннан 2 қалды').waitFor();
  return (await page.locator('main a[href*="/invited/"]').getAttribute('href')) ?? '';
}

async function signIn(person: Person, email: string): Promise<void> {
  const { page } = person;
  await person.reads('Sign in');
  await person.types(page.getByLabel('E-mail address'), email);
  await person.presses(page.getByRole('button', { name: 'Send me a code' }));
  await person.reads('Enter the code');
  const answer = await fetch(`${site.origin}/demo/messages`, {
    headers: { accept: 'application/json' },
  });
  const messages: { recipient: string; text: string }[] = await answer.json();
  const mail = messages.find(({ recipient }) => recipient === email)?.text ?? '';
  await person.types(page.getByLabel('Code from the e-mail'), /\b\d{6}\b/.exec(mail)?.[0] ?? '');
  await person.presses(page.getByRole('button', { name: 'Sign in' }));
}

/** From the QR code to "registered". */
async function registerBy(person: Person, link: string, row: string, email?: string) {
  const { page } = person;
  const goOn = () => person.presses(page.getByRole('button', { name: 'Continue' }));
  await page.goto(link);
  await person.reads('You are invited');
  await person.presses(page.getByRole('link', { name: 'Register with this invitation' }));
  if (email) await signIn(person, email);
  await person.reads('Passport');
  await person.pastes(page.getByLabel('Copy the lines'), specimen(row).lines);
  await goOn();
  await person.reads('Dates');
  const entered = addDays(site.services.clock.today(), -1).split('-').map(Number).toReversed();
  const boxes = page.getByRole('group', { name: 'Day of crossing the border' });
  for (const [at, label] of ['Day', 'Month', 'Year'].entries()) {
    await person.types(boxes.getByLabel(label), String(entered[at]));
  }
  await goOn();
  await person.reads('Check your answers');
  await page.getByText('has agreed already and need not answer').waitFor();
  await person.presses(page.getByRole('button', { name: 'Send' }));
  await person.reads('You are registered');
  return person.effort();
}

describe('an invitation', () => {
  it('registers guests, in under a minute once they are signed in, and counts down for its host', async () => {
    const host = await phone('kk');
    await signInAs(host, 'host');
    const hosts = await host.newPage();
    const link = await makeInvitation(hosts);
    const guest = await phone('en');
    const first = new Person(await guest.newPage());
    const whole = await registerBy(first, link, 'uzb', 'guest@mail.example');
    const second = new Person(await guest.newPage());
    const again = await registerBy(second, link, 'kgz-id');
    console.log('From the QR code to "registered":', JSON.stringify({ whole, again }));
    expect(whole.pages).toBeLessThanOrEqual(7);
    expect(again.pages).toBeLessThanOrEqual(5);
    expect(again.seconds).toBeLessThanOrEqual(60);
    await follow(second.page, 'Open the certificate');
    await heading(second.page, /^Registered until/);
    await hosts.goto('/host/invitations?lang=ru');
    await hosts.getByText('Все места заняты').waitFor();
    await first.page.goto(`${link}?lang=ru`);
    await heading(first.page, 'Приглашение закончилось');
    for (const context of [host, guest]) await context.close();
  });

  it('is revoked by its host', async () => {
    const host = await phone('kk');
    await signInAs(host, 'host');
    const page = await host.newPage();
    const link = await makeInvitation(page);
    await press(page, 'Шақыруды тоқтату');
    await page.getByText('Тоқтатылған').waitFor();
    await page.goto(`${link}?lang=kk`);
    await heading(page, 'Шақыру аяқталған');
    await host.close();
  });
});
