import { createECDH, randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { SESSION_COOKIE } from '../../src/app/web/index.ts';
import type { Language } from '../../src/platform/i18n/index.ts';
import { openContext } from './browser.ts';
import type { TestSession } from './pages.ts';
import { allowNotifications, workerOf } from './service-worker.ts';

/** A key of push messages (RFC 8292) that belongs to nobody. */
export const VAPID_PUBLIC_KEY = createECDH('prime256v1').generateKeys('base64url');

export interface HostPhone {
  readonly baseURL: string;
  readonly language: Language;
  /** Who is signed in; nobody by default. */
  readonly session?: TestSession | undefined;
}

/** A phone of 360 pixels that may show notifications, and opens nothing yet. */
export async function openHostPhone(
  browser: Browser,
  { baseURL, language, session }: HostPhone,
): Promise<Page> {
  const context = await openContext(browser, { baseURL, viewport: { width: 360, height: 740 } });
  await context.addCookies([{ name: 'lang', value: language, url: baseURL }]);
  if (session) {
    const value = session.cookies[SESSION_COOKIE];
    await context.addCookies([{ name: SESSION_COOKIE, value, url: baseURL }]);
  }
  await allowNotifications(context, baseURL);
  return context.newPage();
}

/** Opens a page that the service worker answers for from now on. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await workerOf(page);
}

/**
 * Puts a push service in the place of the browser vendor's, which cannot be reached from here: the
 * browser then subscribes as it would, with keys of its own (RFC 8291).
 */
export async function withPushService(page: Page): Promise<void> {
  const subscription = {
    endpoint: `https://push.example.com/${randomBytes(16).toString('hex')}`,
    keys: {
      p256dh: createECDH('prime256v1').generateKeys('base64url'),
      auth: randomBytes(16).toString('base64url'),
    },
  };
  await page.addInitScript((given) => {
    const NAME = 'subscribed';
    const made = () => ({
      endpoint: given.endpoint,
      toJSON: () => given,
      unsubscribe: async () => {
        localStorage.removeItem(NAME);
        return true;
      },
    });
    Object.assign(PushManager.prototype, {
      subscribe: async () => {
        localStorage.setItem(NAME, 'yes');
        return made();
      },
      getSubscription: async () => (localStorage.getItem(NAME) ? made() : null),
    });
  }, subscription);
}

/** What the phone keeps in a store of its database, whatever it is. */
export async function keptOn(page: Page, name: 'answers' | 'counts'): Promise<readonly unknown[]> {
  return page.evaluate(async (store) => {
    const opening = indexedDB.open('host');
    await new Promise((done) => opening.addEventListener('success', done));
    const all = opening.result.transaction(store).objectStore(store).getAll();
    await new Promise((done) => all.addEventListener('success', done));
    opening.result.close();
    return all.result;
  }, name);
}

/** The number on the icon as the phone keeps it; the icon itself nobody can read. */
export async function badgeOn(page: Page): Promise<unknown> {
  return (await keptOn(page, 'counts'))[0];
}
