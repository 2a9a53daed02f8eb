import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../../src/app/web/index.ts';
import { deskCode, inPersonToken } from '../../src/consent/index.ts';
import type { Language } from '../../src/platform/i18n/index.ts';
import { readRegistration, sweepDeadlines } from '../../src/registration/index.ts';
import { isTooWide } from '../support/axe.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { type AskedHost, askHost, IMMIGRANT_EMAIL, openLinkOf } from '../support/host-link.ts';
import { openSession } from '../support/pages.ts';
import { accepted } from '../support/review.ts';
import { PDF } from '../support/uploads.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';
import { follow, heading, press } from './on-a-page.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const HOST_EMAIL = 'host@example.org';

let web: TestWeb;
let browser: Browser;
let baseURL: string;
beforeAll(async () => {
  web = await startTestWeb();
  baseURL = await web.server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

/** A phone on which nothing but pages works. */
async function phone(language: Language, email?: string, role?: 'officer'): Promise<Page> {
  const context = await openContext(browser, { baseURL, ...PHONE, javaScriptEnabled: false });
  await context.addCookies([{ name: 'lang', value: language, url: baseURL }]);
  if (email) {
    const { cookies } = await openSession(web, email, role);
    const value = cookies[SESSION_COOKIE];
    await context.addCookies([{ name: SESSION_COOKIE, value, url: baseURL }]);
  }
  return context.newPage();
}

async function viewOf({ registrationId, accountId }: AskedHost) {
  const actor = { accountId, roles: [], demo: false };
  return accepted(await readRegistration(web.services, actor, registrationId, 'en'));
}

async function askingOf({ registrationId }: AskedHost) {
  return web.services.db
    .selectFrom('registration')
    .select(['number', 'requestId'])
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
}

describe('a host who has no account and gets one link for a family', () => {
  it('declines one with the reason and confirms the others at once, in Kazakh', async () => {
    const first = await askHost(web.services, { tied: true, surname: 'FIRST' });
    const party = first.registrationId;
    const second = await askHost(web.services, { tied: true, surname: 'SECOND', party });
    const third = await askHost(web.services, { tied: true, surname: 'THIRD', party });
    const host = await phone('kk');
    await host.goto(`/answer/${first.token}`);
    await heading(host, 'Бұл адамдар сізде тұра ма?');
    expect(await isTooWide(host)).toBe(false);
    await host.getByRole('button', { name: 'Жоқ: SECOND AZIZA' }).click();
    await heading(host, 'Бұл адам сізде тұра ма?');
    await host.getByLabel('Мен бұл адамды танымаймын').check();
    await press(host, 'Бас тарту');
    await host.getByText('Тағы 2 адам жауабыңызды күтіп отыр.').waitFor();
    await press(host, 'Иә, бәрін растаймын');
    await heading(host, 'Рақмет. Бәріне жауап бердіңіз');
    await host.getByText('Тіркелді: 2.').waitFor();
    const stands = await Promise.all([first, second, third].map(viewOf));
    expect(stands.map(({ status }) => status)).toEqual(['registered', 'refused', 'registered']);
    await host.goto(`/answer/${third.token}`);
    await heading(host, 'Бұл сұрау аяқталған');
  });
});

describe('a host who stands beside the foreigner', () => {
  it('scans the code, signs in on the way, and confirms, in Russian', async () => {
    const asked = await askHost(web.services, { tied: true, hostEmail: 'misprint@example.org' });
    const person = await phone('ru', IMMIGRANT_EMAIL);
    await person.goto(`/registrations/${asked.registrationId}`);
    await follow(person, 'Хозяин рядом со мной');
    await heading(person, 'Пусть хозяин отсканирует код');
    expect(await person.getByRole('img', { name: 'Код для хозяина' }).isVisible()).toBe(true);
    expect(await isTooWide(person)).toBe(false);

    const { requestId } = await askingOf(asked);
    const { secret, clock } = web.services;
    const code = `/in-person/${inPersonToken(secret, requestId, clock.wall())}`;
    const nobody = await phone('ru');
    await nobody.goto(code);
    expect(new URL(nobody.url()).searchParams.get('to')).toBe(code);

    const host = await phone('ru', HOST_EMAIL);
    await host.goto(code);
    await heading(host, 'Этот человек живёт у вас?');
    await press(host, 'Да, подтверждаю');
    await heading(host, 'Спасибо. Этот человек зарегистрирован');
    await follow(person, 'К заявлению');
    await heading(person, /^Регистрация действует по/);
    await host.goto(code);
    await heading(host, 'Этот код устарел');
  });
});

describe('a host who comes to an officer', () => {
  it('reads out the code of their message, and is entered, in English', async () => {
    const asked = await askHost(web.services, { tied: true, surname: 'ATDESK' });
    const { number, requestId } = await askingOf(asked);
    const code = deskCode(web.services.secret, requestId);
    const officer = await phone('en', 'officer@example.org', 'officer');
    await officer.goto('/console');
    await follow(officer, 'Answer of a host at the desk');
    await officer.getByLabel('Number of the case').fill(number.toLowerCase());
    await officer.getByLabel('Code', { exact: true }).fill(code.replace(/^..../, '$& '));
    await press(officer, 'Show the request');
    await officer.getByText('ATDESK AZIZA').waitFor();
    expect(await isTooWide(officer)).toBe(false);
    await officer.getByLabel('Confirms').check();
    await press(officer, 'Enter the answer');
    await heading(officer, 'Registered');
    await officer.getByText('Confirmed at a desk').first().waitFor();
    expect((await viewOf(asked)).status).toBe('registered');
  });
});

describe('a host who is silent', () => {
  it('leaves the person able to show papers, and an officer to ask somebody else', async () => {
    const asked = await askHost(web.services, { hostEmail: 'silent@example.org' });
    await web.clock.advance('P7D');
    await sweepDeadlines(web.services);
    const person = await phone('en', IMMIGRANT_EMAIL);
    await person.goto(`/registrations/${asked.registrationId}`);
    await follow(person, 'Show where I stay');
    await person.getByLabel('What do you want to say?').fill('The lease is with me.');
    const file = { name: PDF.name, mimeType: PDF.type, buffer: PDF.content };
    await person.getByLabel('Photos or PDF').setInputFiles([file]);
    await press(person, 'Send the answer');
    await heading(person, 'Your host has not answered, an officer looks now');

    const officer = await phone('en', 'officer@example.org', 'officer');
    await officer.goto(`/console/cases/${asked.registrationId}`);
    await officer.getByText('The lease is with me.').waitFor();
    await follow(officer, 'Ask a host in another way');
    await officer.getByLabel('E-mail', { exact: true }).fill('landlady@example.org');
    await officer.getByLabel('This person may provide the place').check();
    await officer.getByLabel('Why, and what have you seen?').fill('The lease names her.');
    await press(officer, 'Ask a host in another way');
    await heading(officer, 'Waiting for the host');

    const landlady = await phone('en');
    await landlady.goto(`/answer/${await openLinkOf(web.services, asked.registrationId)}`);
    await press(landlady, 'Yes, I confirm');
    await heading(landlady, 'Thank you. This person is now registered');
    expect((await viewOf(asked)).status).toBe('registered');
  });
});
