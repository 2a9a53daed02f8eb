import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../../src/app/web/index.ts';
import type { Language } from '../../src/platform/i18n/index.ts';
import {
  amendRegistration,
  lookAtPlaceHandler,
  notMeToken,
  readRegistration,
  sweepDeadlines,
} from '../../src/registration/index.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { type AskedHost, askHost, IMMIGRANT_EMAIL } from '../support/host-link.ts';
import { openSession } from '../support/pages.ts';
import { accepted, registeredCase } from '../support/review.ts';
import { PNG } from '../support/uploads.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';
import { follow, heading, press, typeDate } from './on-a-page.ts';

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

async function placeOf({ registrationId }: AskedHost): Promise<string> {
  const { placeId } = await web.services.db
    .selectFrom('registration')
    .select('placeId')
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return placeId;
}

async function statusOf({ registrationId, accountId }: AskedHost): Promise<string> {
  const actor = { accountId, roles: [], demo: false };
  return accepted(await readRegistration(web.services, actor, registrationId, 'en')).status;
}

describe('a guest whom a host does not know, without scripts', () => {
  it('is disputed with one tap in Kazakh, answers in Russian, and an officer hears both', async () => {
    const asked = await registeredCase(web.services, { surname: 'UNKNOWN' });
    const host = await phone('kk', HOST_EMAIL);
    await host.goto('/host');
    await follow(host, 'Менің мекенжайларым');
    await follow(host, 'Алматы қаласы, Abay Avenue, 10, 25');
    await heading(host, 'Алматы қаласы, Abay Avenue, 10, 25');
    await host.getByRole('button', { name: 'Мұнда тұрмайды: UNKNOWN AZIZA' }).click();
    await host.getByText('Екі жақты да қызметкер тыңдайды.').waitFor();

    const person = await phone('ru', IMMIGRANT_EMAIL);
    await person.goto(`/registrations/${asked.registrationId}`);
    await person.getByText('Хозяин говорит, что вы не живёте по этому адресу').waitFor();
    await follow(person, 'Ответить');
    await heading(person, 'Хозяин говорит, что вы не живёте по этому адресу');
    await person.getByLabel('Что вы хотите сказать?').fill('Я живу там с мая.');
    const file = { name: PNG.name, mimeType: PNG.type, buffer: PNG.content };
    await person.getByLabel('Фото или PDF').setInputFiles([file]);
    await press(person, 'Отправить ответ');
    await person.getByText('Ваш ответ посмотрит сотрудник.').waitFor();

    const officer = await phone('en', 'officer@example.org', 'officer');
    await officer.goto('/console');
    await follow(officer, 'UNKNOWN AZIZA');
    await officer.getByText('A host of the place: the person does not live there.').waitFor();
    await officer.getByText('Я живу там с мая.').waitFor();
    await officer.getByRole('link', { name: PNG.name }).waitFor();
    await follow(officer, 'End the registration');
    await officer.getByLabel('The host no longer provides the place').check();
    await typeDate(officer, 'From which day?', web.services.clock.today(), 'en');
    await officer.getByLabel('Why', { exact: true }).fill('The flat was sold.');
    await press(officer, 'End the registration');
    await heading(officer, 'Closed');

    await person.reload();
    await heading(person, 'Эта регистрация прекращена');
    await host.reload();
    await host.getByText('Тіркеуі аяқталған').waitFor();
  });
});

describe('a place that its host locks, without scripts', () => {
  it('declines whoever files there, when the first reminder would go out', async () => {
    const first = await registeredCase(web.services);
    const placeId = await placeOf(first);
    const host = await phone('en', HOST_EMAIL);
    await host.goto(`/host/places/${placeId}`);
    await press(host, 'Lock');
    await host.getByText('The place is locked now.').waitFor();
    const asked = await askHost(web.services, { hostEmail: 'nobody-knows@example.org' });
    await host.reload();
    await host.getByRole('heading', { name: 'Asking to register' }).waitFor();
    await web.clock.advance('PT23H59M');
    await sweepDeadlines(web.services);
    expect(await statusOf(asked)).toBe('awaiting-host');
    await web.clock.advance('PT2M');
    await sweepDeadlines(web.services);
    expect(await statusOf(asked)).toBe('refused');
    expect(await statusOf(first)).toBe('registered');
    await press(host, 'Unlock');
    await host.getByText('The place is open now.').waitFor();
  });

  it('unlocked in time declines nobody', async () => {
    const placeId = await placeOf(await registeredCase(web.services));
    const host = await phone('ru', HOST_EMAIL);
    await host.goto(`/host/places/${placeId}`);
    await press(host, 'Закрыть');
    const asked = await askHost(web.services, { hostEmail: 'nobody-knows@example.org' });
    await press(host, 'Открыть');
    const context = { attempt: 1, lastAttempt: true, signal: new AbortController().signal };
    await lookAtPlaceHandler(web.services).run({ placeId }, context);
    await web.clock.advance('PT25H');
    await sweepDeadlines(web.services);
    expect(await statusOf(asked)).toBe('awaiting-host');
  });
});

describe('“this was not me”, in Kazakh, without scripts', () => {
  it('is one page and one button, and then over', async () => {
    const asked = await askHost(web.services);
    const actor = { accountId: asked.accountId, roles: [], demo: false };
    const change = { host: { email: 'someone-else@example.org' } };
    accepted(await amendRegistration(web.services, actor, asked.registrationId, change));
    const { id } = await web.services.db
      .selectFrom('message')
      .select('id')
      .where('template', '=', 'case-changed')
      .executeTakeFirstOrThrow();
    const page = await phone('kk');
    await page.goto(`/not-me/filing/${notMeToken(web.services.secret, id)}`);
    await heading(page, 'Бұл сіз бе?');
    await press(page, 'Бұл мен емес');
    await heading(page, 'Енді қызметкер тексереді');
    await page.goto(`/not-me/filing/${notMeToken(web.services.secret, id)}`);
    await heading(page, 'Бұл сілтеме енді жарамайды');
  });
});
