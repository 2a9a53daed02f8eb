import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/platform/i18n/index.ts';
import { amendRegistration } from '../../src/registration/index.ts';
import { barriersOn } from '../support/axe.ts';
import { launchBrowser, systemChromium } from '../support/browser.ts';
import { type AskedHost, askHost } from '../support/host-link.ts';
import {
  badgeOn,
  openHostPhone,
  VAPID_PUBLIC_KEY,
  visit,
  withPushService,
} from '../support/host-phone.ts';
import { openSession, type TestSession } from '../support/pages.ts';
import {
  deliverPush,
  notificationsOn,
  tapNotification,
  workerOf,
} from '../support/service-worker.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';
import { heading, press } from './on-a-page.ts';

/*
 * The way from us to the browser vendor's push service, and from there to the phone, is not tried here:
 * it would leave the machine. What we send is read in the tests of `notifications`; here begins what the
 * phone does with it. Only Debian's Chromium takes a message from the test.
 */

let web: TestWeb;
let browser: Browser;
let baseURL: string;
beforeAll(async () => {
  web = await startTestWeb({ vapidPublicKey: VAPID_PUBLIC_KEY });
  baseURL = await web.server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

function phone(language: Language, session?: TestSession): Promise<Page> {
  return openHostPhone(browser, { baseURL, language, session });
}

async function eventsOf({ registrationId }: AskedHost): Promise<readonly string[]> {
  const rows = await web.services.db
    .selectFrom('registrationEvent')
    .select('type')
    .where('registrationId', '=', registrationId)
    .orderBy('sequence')
    .execute();
  return rows.map(({ type }) => type);
}

const WORDS = {
  kk: {
    tell: 'Хабар алу',
    on: 'Сұраулар осы телефонға бірден келеді.',
    stop: 'Тоқтату',
    inbox: 'Сізге келген сұраулар',
  },
  ru: {
    tell: 'Сообщать',
    on: 'Запросы сразу приходят на этот телефон.',
    stop: 'Отключить',
    inbox: 'Запросы к вам',
  },
  en: {
    tell: 'Tell me',
    on: 'Requests come to this phone at once.',
    stop: 'Stop',
    inbox: 'Requests to you',
  },
} as const;

describe.each(LANGUAGES)('a host with a phone that reads %s', (language) => {
  const words = WORDS[language];

  it('is told on it from a press of a button until another one', async () => {
    const session = await openSession(web, `told-${language}@example.org`);
    const page = await phone(language, session);
    await withPushService(page);
    await visit(page, '/host');
    await heading(page, words.inbox);
    expect(await page.getByText(words.on).isVisible()).toBe(false);
    await press(page, words.tell);
    await page.getByText(words.on).waitFor();
    await page.locator('[data-this-phone]').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: words.stop }).click();
    await page.getByRole('button', { name: words.tell, exact: true }).waitFor();
    expect(await page.locator('[data-phone]').count()).toBe(0);
    await page.context().close();
  });
});

describe('the inbox on a phone', () => {
  it.each<[Language, string]>([
    ['kk', 'Экранға қосу'],
    ['ru', 'Добавить на экран'],
    ['en', 'Put on home screen'],
  ])('offers in %s the way to the home screen that the browser has', async (language, button) => {
    const page = await phone(language, await openSession(web, 'screen@example.org'));
    await visit(page, '/host');
    expect(await page.locator('#home-screen').isVisible()).toBe(false);
    const asked = page.evaluate(
      () =>
        new Promise((resolve) => {
          const prompt = async () => resolve('asked');
          dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
        }),
    );
    await press(page, button);
    expect(await asked).toBe('asked');
    await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
    expect(await page.locator('#home-screen').isVisible()).toBe(false);
    await page.context().close();
  });

  it('tells an iPhone how, which shows notifications only from the home screen', async () => {
    const page = await phone('ru', await openSession(web, 'screen@example.org'));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: false });
    });
    await visit(page, '/host');
    await page.locator('#home-screen [data-when=iphone]').waitFor();
    expect(await page.locator('#home-screen button').isVisible()).toBe(false);
    await page.context().close();
  });

  it('says where notifications are allowed again that were forbidden', async () => {
    const page = await phone('kk', await openSession(web, 'screen@example.org'));
    await page.addInitScript(() => {
      Object.defineProperty(Notification, 'permission', { value: 'denied' });
    });
    await visit(page, '/host');
    await page.getByText('Сайттың баптауларында рұқсат беріңіз.').waitFor();
    expect(await page.locator('#phone button').isVisible()).toBe(false);
    await page.context().close();
  });
});

/** A phone on which a request has just come, under that tag; it shows another page meanwhile. */
async function pushed(language: Language) {
  const asked = await askHost(web.services, { tied: true });
  const page = await phone(language);
  await visit(page, '/host');
  const path = `/answer/${asked.token}`;
  const answer = { path, version: 1, confirm: 'Иә', decline: 'Жоқ' };
  const tag = randomUUID();
  const message = { title: 'Сұрау', body: 'SPECIMEN AZIZA', lang: language, tag };
  await deliverPush(page, JSON.stringify({ ...message, url: path, badge: 2, answer }));
  return { asked, page, tag };
}

const RESULTS = {
  kk: { title: 'Рақмет. Бұл адам тіркелді', day: /Соңғы күні – \d{4} ж/ },
  ru: { title: 'Спасибо. Этот человек зарегистрирован', day: /Последний день: / },
  en: { title: 'Thank you. This person is now registered', day: /The last day is / },
} as const;

const onDebian = systemChromium === undefined ? describe.skip : describe;

onDebian('a request that comes to a phone', () => {
  it.each(
    LANGUAGES,
  )('shows with its two buttons in %s, and is confirmed without opening it', async (language) => {
    const { asked, page, tag } = await pushed(language);
    const worker = await workerOf(page);
    expect(await notificationsOn(worker)).toEqual([
      { title: 'Сұрау', body: 'SPECIMEN AZIZA', lang: language, tag, actions: ['Иә', 'Жоқ'] },
    ]);
    expect(await badgeOn(page)).toBe(2);
    expect(await tapNotification(worker, 'confirm')).toEqual([]);
    expect(await badgeOn(page)).toBe(1);
    const [shown, ...more] = await notificationsOn(worker);
    expect(more).toEqual([]);
    expect(shown?.title).toBe(RESULTS[language].title);
    expect(shown?.body).toMatch(RESULTS[language].day);
    expect(shown?.body).not.toContain('SPECIMEN');
    expect(await eventsOf(asked)).toEqual(['filed', 'host-confirmed', 'registered']);
    expect(await tapNotification(worker)).toEqual(['/host']);
    await page.context().close();
  });

  it('stands in the inbox at once, where that is looked at', async () => {
    const hostEmail = 'looks@example.org';
    const page = await phone('en', await openSession(web, hostEmail));
    await visit(page, '/host');
    await page.getByText('No requests yet', { exact: false }).waitFor();
    await askHost(web.services, { hostEmail, surname: 'NEWCOMER' });
    const message = { title: 'A request', body: '', lang: 'en', tag: randomUUID(), url: '/host' };
    await deliverPush(page, JSON.stringify(message));
    await page.getByRole('link', { name: 'NEWCOMER AZIZA' }).waitFor();
    expect(await page.title()).toMatch(/^\(1\) /);
    await expect.poll(() => badgeOn(page), { timeout: 10_000 }).toBe(1);
    await page.context().close();
  });

  it('opens where it is asked, when its text is tapped', async () => {
    const { asked, page } = await pushed('en');
    const worker = await workerOf(page);
    expect(await tapNotification(worker)).toEqual([`/answer/${asked.token}`]);
    await page.goto(`/answer/${asked.token}`);
    await heading(page, 'Does this person stay with you?');
    await page.context().close();
  });

  it('opens at the reason, when it is declined', async () => {
    const { asked, page } = await pushed('en');
    const [opened = ''] = await tapNotification(await workerOf(page), 'decline');
    expect(opened).toBe(`/answer/${asked.token}#decline`);
    await page.goto(opened);
    await page.getByLabel('This person has moved out').check();
    await press(page, 'Decline');
    await heading(page, 'Thank you. You have declined');
    await page.context().close();
  });

  it('is not confirmed unread where it was changed since', async () => {
    const { asked, page } = await pushed('en');
    const filer = { accountId: asked.accountId, roles: [], demo: false };
    const stay = { until: asked.filing.stay.from };
    await amendRegistration(web.services, filer, asked.registrationId, { stay });
    const worker = await workerOf(page);
    await tapNotification(worker, 'confirm');
    const [shown] = await notificationsOn(worker);
    expect(shown?.title).toBe('Your answer was not taken');
    expect(await tapNotification(worker)).toEqual([`/answer/${asked.token}`]);
    expect(await eventsOf(asked)).not.toContain('host-confirmed');
    await page.context().close();
  });

  it('says that there is something, where the message cannot be read', async () => {
    const page = await phone('ru');
    await visit(page, '/host');
    await deliverPush(page, '<script>');
    const [shown] = await notificationsOn(await workerOf(page));
    expect(shown).toMatchObject({ title: 'Вам сообщение', actions: [] });
    await page.context().close();
  });
});
