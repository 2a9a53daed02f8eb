import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/accounts/index.ts';
import { SESSION_COOKIE } from '../../src/app/web/index.ts';
import { placeFor, tieToPlace } from '../../src/places/index.ts';
import { addDays } from '../../src/platform/calendar/index.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import { formatDate, type Language } from '../../src/platform/i18n/index.ts';
import { recordCrossings } from '../../src/registration/index.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { crossingRecord } from '../support/crossings.ts';
import { type AskedHost, IMMIGRANT_EMAIL, openLinkOf } from '../support/host-link.ts';
import { openSession } from '../support/pages.ts';
import { actsOn, caseInReview, NOTICE, REFUSAL, registeredCase } from '../support/review.ts';
import { PDF, PNG } from '../support/uploads.ts';
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

type Cookie = Parameters<BrowserContext['addCookies']>[0][number];

interface Phone {
  readonly language: Language;
  /** Whose session the phone has; nobody's by default. */
  readonly email?: string;
  readonly javaScriptEnabled?: boolean;
}

async function phone({ language, email, javaScriptEnabled = true }: Phone): Promise<Page> {
  const options = { baseURL, ...PHONE, javaScriptEnabled };
  const context = await openContext(browser, options);
  const cookies: Cookie[] = [{ name: 'lang', value: language, url: baseURL }];
  if (email) {
    const session = await openSession(web, email);
    const value = session.cookies[SESSION_COOKIE];
    cookies.push({ name: SESSION_COOKIE, value, url: baseURL });
  }
  await context.addCookies(cookies);
  return context.newPage();
}

const filer = (language: Language, javaScriptEnabled = true) =>
  phone({ language, email: IMMIGRANT_EMAIL, javaScriptEnabled });

async function roleOf(email: string, role: 'officer' | 'feed'): Promise<Actor> {
  const { accountId } = await openSession(web, email, role);
  return { accountId, roles: [role], demo: false };
}

const caseOf = ({ registrationId }: AskedHost) => `/registrations/${registrationId}`;

const fileOf = ({ name, type, content }: typeof PDF) => ({ name, mimeType: type, buffer: content });

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('somebody who is heard, refused, and complains, in Russian, %s', (_how, javaScriptEnabled) => {
  it('answers with files, reads why, and sees how the complaint stands', async () => {
    const asked = await caseInReview(web.services);
    const acts = actsOn(web.services, asked);
    const officer = await roleOf('officer@example.org', 'officer');
    await acts.hear(officer, NOTICE);
    const page = await filer('ru', javaScriptEnabled);
    await page.goto(caseOf(asked));
    await heading(page, 'Сотрудник ждёт вашего ответа');
    await follow(page, 'Ответить сотруднику');
    await heading(page, 'Ответьте сотруднику');
    await page.getByText('В заявлении: 17 мая 1990 года').waitFor();
    await page.getByLabel('Что вы хотите сказать?').fill('Это опечатка.');
    const wrong = { name: 'письмо.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') };
    await page.getByLabel('Фото или PDF').setInputFiles([wrong]);
    await press(page, 'Отправить ответ');
    await follow(page, 'письмо.pdf: это не PDF, JPEG и не PNG.');
    expect(await page.getByLabel('Что вы хотите сказать?').inputValue()).toBe('Это опечатка.');
    await page.getByLabel('Фото или PDF').setInputFiles([fileOf(PDF), fileOf(PNG)]);
    await press(page, 'Отправить ответ');
    await heading(page, 'Ваш ответ рассматривает сотрудник');
    await follow(page, 'Ответить сотруднику');
    await page.getByRole('link', { name: PNG.name }).waitFor();

    await acts.decide(officer, { ...REFUSAL, fix: 'Исправьте день рождения по паспорту.' });
    await page.goto(caseOf(asked));
    await heading(page, 'В регистрации отказано');
    await page.getByText('Исправьте день рождения по паспорту.').waitFor();
    await page.getByRole('button', { name: 'Исправить и отправить' }).waitFor();
    await follow(page, 'Подать жалобу');
    await page.getByLabel('Почему решение неверно?').fill('День верный.');
    await press(page, 'Отправить жалобу');
    await heading(page, 'Ваша жалоба рассматривается');
    await page.context().close();
  });
});

describe('somebody who stays longer, in Kazakh, without scripts', () => {
  it('asks with one date, the host answers by the link, and the new day counts', async () => {
    const asked = await registeredCase(web.services);
    const later = addDays(asked.filing.stay.until, 5);
    const page = await filer('kk', false);
    await page.goto(caseOf(asked));
    await follow(page, 'Ұзағырақ қаламын');
    await typeDate(page, 'Жаңа соңғы күн', later, 'kk');
    await press(page, 'Үй иесінен сұрау');
    await page.getByText(`${formatDate(later, 'kk')} күніне дейін ұзарту туралы сұрадық`).waitFor();

    const host = await phone({ language: 'kk', javaScriptEnabled: false });
    await host.goto(`/answer/${await openLinkOf(web.services, asked.registrationId)}`);
    await heading(host, 'Бұл адам сізде ұзағырақ тұра ма?');
    await press(host, 'Иә, растаймын');
    await heading(host, 'Рақмет. Мерзім ұзартылды');
    await host.context().close();

    await page.reload();
    await page.getByText('Тіркеу ұзартылды', { exact: true }).waitFor();
    expect(await page.getByText('ұзарту туралы сұрадық').count()).toBe(0);
    await page.context().close();
  });
});

/** Ties the host to another house, so that their "yes" for it needs no officer. */
async function tieTo(house: string): Promise<void> {
  const { accountId } = await openSession(web, HOST_EMAIL);
  await inTransaction(web.services.db, async (trx) => {
    const address = { kato: '750000000', street: 'Abay Avenue', house, type: 'house' } as const;
    const place = await placeFor(trx, address);
    if (place)
      await tieToPlace(trx, {
        placeId: place.id,
        accountId,
        role: 'owner',
        basis: 'property-record',
        since: '2026-01-01',
      });
  });
}

/** From the case in force to "sent": a move to another house of the same host. */
async function move(page: Page, house: string): Promise<string> {
  const today = web.services.clock.today();
  await press(page, 'I have moved');
  await heading(page, 'Dates');
  await typeDate(page, 'First day at the address', today, 'en');
  await typeDate(page, 'Last day at the address', addDays(today, 25), 'en');
  await press(page, 'Continue');
  await heading(page, 'Your host');
  await page.getByLabel('E-mail of your host').fill(HOST_EMAIL);
  await press(page, 'Continue');
  await heading(page, 'Address');
  await page.getByLabel('House', { exact: true }).check();
  await page.getByLabel('Region or city').selectOption('Almaty');
  await page.getByLabel('Town or village, street').fill('Abay Avenue');
  await page.getByLabel('House number').fill(house);
  await press(page, 'Continue');
  await heading(page, 'Check your answers');
  await press(page, 'Send');
  await heading(page, 'Sent');
  const [, id = ''] = /registrations\/([^/]+)\//.exec(page.url()) ?? [];
  return id;
}

async function answerLink(id: string, answer: (host: Page) => Promise<void>): Promise<void> {
  const host = await phone({ language: 'en' });
  await host.goto(`/answer/${await openLinkOf(web.services, id)}`);
  await answer(host);
  await host.context().close();
}

async function decline(host: Page): Promise<void> {
  await host.getByText('No, I decline').click();
  await host.getByLabel('The dates are wrong').check();
  await press(host, 'Decline');
  await heading(host, 'You have declined');
}

describe('somebody who moves, in English', () => {
  it('stays registered where the new host declines, and moves where they confirm', async () => {
    await tieTo('12');
    const asked = await registeredCase(web.services);
    const page = await filer('en');
    await page.goto(caseOf(asked));
    const first = await move(page, '11');
    await page.goto(`/registrations/${first}`);
    await page
      .getByText('Until your host confirms, your old registration stays in force.')
      .waitFor();
    await page.getByText('After the move, file by').first().waitFor();
    await page
      .getByText(/^In time: /)
      .first()
      .waitFor();
    await answerLink(first, decline);
    await page.reload();
    await heading(page, 'Your stay was not confirmed');
    await page.goto(caseOf(asked));
    await heading(page, /^Registered until/);

    const second = await move(page, '12');
    await answerLink(second, async (host) => {
      await press(host, 'Yes, I confirm');
      await heading(host, /This person is now registered/);
    });
    await page.goto(caseOf(asked));
    await heading(page, 'This registration has ended');
    await page.getByText('A newer registration took its place').waitFor();
    await page.goto(`/registrations/${second}`);
    await heading(page, /^Registered until/);
    await page.context().close();
  });
});

describe('somebody who leaves the country, in Russian', () => {
  it('is not registered any more by the border’s record, and is told how to come back', async () => {
    const asked = await registeredCase(web.services);
    const { document } = asked.filing.immigrant;
    const { issuingState, number } = document;
    const of = { document: { issuingState, number }, surname: 'SPECIMEN', birthDate: '1990-05-17' };
    const entry = { crossedAt: `${asked.filing.entry.crossedOn}T10:00:00+05:00` };
    const exit = { direction: 'exit', crossedAt: web.services.clock.now().toISOString() };
    const records = [crossingRecord({ ...of, ...entry }), crossingRecord({ ...of, ...exit })];
    const recorded = await recordCrossings(
      web.services,
      await roleOf('feed@example.org', 'feed'),
      records,
    );
    expect(recorded).toMatchObject({ ok: true, value: [{ result: 'taken' }, { result: 'taken' }] });

    const page = await filer('ru');
    await page.goto(caseOf(asked));
    await heading(page, 'Эта регистрация прекращена');
    await page.getByText('на границе отмечен ваш выезд').waitFor();
    await page.getByRole('link', { name: 'Зарегистрироваться снова' }).waitFor();
    const host = await phone({ language: 'ru', email: HOST_EMAIL });
    await host.goto(`/host/requests/${asked.registrationId}`);
    await heading(host, 'Регистрация у вас закрыта');
    expect(await host.getByText(/границ|выезд/).count()).toBe(0);
    for (const each of [page, host]) await each.context().close();
  });
});
