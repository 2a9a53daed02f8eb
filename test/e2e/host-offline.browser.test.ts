import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/platform/i18n/index.ts';
import { barriersOn } from '../support/axe.ts';
import { launchBrowser, systemChromium } from '../support/browser.ts';
import { type AskedHost, askHost } from '../support/host-link.ts';
import { keptOn, openHostPhone, visit } from '../support/host-phone.ts';
import { openSession, type TestSession } from '../support/pages.ts';
import { notificationsOn, wakeForSync, workerOf } from '../support/service-worker.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';
import { heading, press } from './on-a-page.ts';

const HOST_EMAIL = 'host@example.org';

let web: TestWeb;
let browser: Browser;
let baseURL: string;
/** Every answer that has reached the server. */
const posted: string[] = [];
beforeAll(async () => {
  web = await startTestWeb();
  web.server.server.on('request', ({ method, url = '' }) => {
    if (method === 'POST') posted.push(url);
  });
  baseURL = await web.server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

async function phone(path: string, language: Language, session?: TestSession): Promise<Page> {
  const page = await openHostPhone(browser, { baseURL, language, session });
  await visit(page, path);
  return page;
}

async function statusOf({ registrationId }: AskedHost): Promise<string> {
  const { status } = await web.services.db
    .selectFrom('registration')
    .select('status')
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return status;
}

const WORDS = {
  kk: {
    confirm: 'Иә, растаймын',
    kept: 'Осы телефонда сақталған жауап: 1',
    registered: 'Рақмет. Бұл адам тіркелді',
  },
  ru: {
    confirm: 'Да, подтверждаю',
    kept: 'Ответов сохранено на этом телефоне: 1',
    registered: 'Спасибо. Этот человек зарегистрирован',
  },
  en: {
    confirm: 'Yes, I confirm',
    kept: 'Answers kept on this phone: 1',
    registered: 'Thank you. This person is now registered',
  },
} as const;

describe.each(LANGUAGES)('a host without network, in %s', (language) => {
  const words = WORDS[language];

  it('confirms by the link, and the answer arrives once when the network is back', async () => {
    const asked = await askHost(web.services, { tied: true });
    const page = await phone(`/answer/${asked.token}`, language);
    const before = posted.length;
    await page.context().setOffline(true);
    await press(page, words.confirm);
    await page.getByText(words.kept).waitFor();
    expect(JSON.stringify(await keptOn(page, 'answers'))).not.toMatch(/SPECIMEN|Abay/);
    expect(await barriersOn(page)).toEqual([]);
    expect(await statusOf(asked)).toBe('awaiting-host');
    await page.context().setOffline(false);
    await page.getByText(words.registered).waitFor();
    expect(await page.getByText(words.kept).isVisible()).toBe(false);
    expect(await statusOf(asked)).toBe('registered');
    await page.goto('/host');
    expect(posted.slice(before)).toEqual([`/answer/${asked.token}`]);
    expect(await keptOn(page, 'answers')).toEqual([]);
    await page.context().close();
  });
});

/** Only Debian's Chromium lets a test wake the worker. */
const onDebian = systemChromium === undefined ? it.skip : it;

describe('a host without network', () => {
  it('declines where they are signed in, with the reason and the note', async () => {
    const asked = await askHost(web.services, { hostEmail: HOST_EMAIL });
    const session = await openSession(web, HOST_EMAIL);
    const page = await phone(`/host/requests/${asked.registrationId}`, 'en', session);
    await page.context().setOffline(true);
    await page.getByText('No, I decline').click();
    await page.getByLabel('The dates are wrong').check();
    await page.getByLabel('Note for the officer').fill('In May.');
    await press(page, 'Decline');
    await page.getByText('Answers kept on this phone: 1').waitFor();
    await page.goto('/host');
    await heading(page, 'No internet');
    await page.getByText('Answers kept on this phone: 1').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Thank you. You have declined').waitFor();
    expect(await statusOf(asked)).toBe('refused');
    const notes = await web.services.db.selectFrom('note').select('body').execute();
    expect(notes).toContainEqual({ body: 'In May.' });
    await page.context().close();
  });

  it('has the answer kept also on a phone that came for a check first', async () => {
    const asked = await askHost(web.services, { tied: true });
    const page = await phone('/verify', 'en');
    await page.goto(`/answer/${asked.token}`);
    await page.waitForFunction(async () => caches.match('/host/kept?lang=en'));
    await page.context().setOffline(true);
    await press(page, 'Yes, I confirm');
    await page.getByText('Answers kept on this phone: 1').waitFor();
    await page.context().close();
  });

  it('takes an answer back before it is sent', async () => {
    const asked = await askHost(web.services, { tied: true });
    const page = await phone(`/answer/${asked.token}`, 'en');
    const before = posted.length;
    await page.context().setOffline(true);
    await press(page, 'Yes, I confirm');
    await press(page, 'Take it back');
    await page.getByText('Taken back. The answer is not sent.').waitFor();
    await page.context().setOffline(false);
    await page.goto(`/answer/${asked.token}`);
    await heading(page, 'Does this person stay with you?');
    expect(posted.slice(before)).toEqual([]);
    await page.context().close();
  });

  it('is told to sign in again where the session has ended meanwhile', async () => {
    const asked = await askHost(web.services, { hostEmail: HOST_EMAIL });
    const session = await openSession(web, HOST_EMAIL);
    const address = `/host/requests/${asked.registrationId}`;
    const page = await phone(address, 'ru', session);
    await page.context().setOffline(true);
    await press(page, 'Да, подтверждаю');
    await page.getByText('Ответов сохранено на этом телефоне: 1').waitFor();
    await page.context().clearCookies({ name: 'session' });
    await page.context().setOffline(false);
    await page.getByText('Войдите снова и ответьте на запрос ещё раз.').waitFor();
    expect(await statusOf(asked)).toBe('awaiting-host');
    await page.getByRole('link', { name: 'Открыть', exact: true }).click();
    await heading(page, 'Вход');
    await page.context().close();
  });

  onDebian('is told by a notification what came of the answer, where no page is open', async () => {
    const asked = await askHost(web.services, { tied: true });
    const page = await phone(`/answer/${asked.token}`, 'kk');
    await page.context().setOffline(true);
    await press(page, WORDS.kk.confirm);
    await page.getByText(WORDS.kk.kept).waitFor();
    const worker = await workerOf(page);
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await wakeForSync(page, baseURL, 'answers');
    await expect
      .poll(() => notificationsOn(worker))
      .toMatchObject([{ title: WORDS.kk.registered }]);
    expect(await statusOf(asked)).toBe('registered');
    await page.context().close();
  });
});

describe('a host who signs out', () => {
  it('leaves nothing on the phone', async () => {
    const page = await phone('/host', 'en', await openSession(web, HOST_EMAIL));
    await page.goto('/account/settings');
    await page.evaluate(async () => {
      const opening = indexedDB.open('host');
      await new Promise((done) => opening.addEventListener('success', done));
      const answers = opening.result.transaction('answers', 'readwrite').objectStore('answers');
      answers.put({ key: 'x', path: '/answer/x', answer: 'confirm', fields: [], keptAt: 1 });
      await new Promise((done) => answers.transaction.addEventListener('complete', done));
      opening.result.close();
      const { showNotification } = await navigator.serviceWorker.ready;
      await showNotification.call(await navigator.serviceWorker.ready, 'A request');
    });
    expect(await keptOn(page, 'answers')).toHaveLength(1);
    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL(`${baseURL}/`);
    const worker = await workerOf(page);
    await expect.poll(() => keptOn(page, 'answers'), { timeout: 10_000 }).toEqual([]);
    expect(await notificationsOn(worker)).toEqual([]);
    await page.context().close();
  });
});
