import type { BrowserContext, Page, Worker } from 'playwright-core';
import { expect } from 'vitest';

/** The service worker of ours, once it answers for the page and takes messages. */
export async function workerOf(page: Page): Promise<Worker> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The page has no service worker');
  return worker;
}

interface Registered {
  readonly registrationId: string;
  readonly scopeURL: string;
}

/** A line to the service workers of a page's profile (Chrome DevTools Protocol), and the id of ours. */
async function lineTo(page: Page, origin: string) {
  const protocol = await page.context().newCDPSession(page);
  const registered = new Promise<Registered>((resolve) => {
    protocol.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${origin}/`);
      if (ours) resolve(ours);
    });
  });
  await protocol.send('ServiceWorker.enable');
  const { registrationId } = await registered;
  return { protocol, ours: { origin, registrationId } };
}

/**
 * Hands a message to the service worker as a push service would, decrypted, and waits until the phone
 * shows something of it.
 */
export async function deliverPush(page: Page, payload: string): Promise<void> {
  const worker = await workerOf(page);
  const { protocol, ours } = await lineTo(page, new URL(page.url()).origin);
  await protocol.send('ServiceWorker.deliverPushMessage', { ...ours, data: payload });
  await protocol.detach();
  await expect.poll(() => notificationsOn(worker), { timeout: 10_000 }).not.toEqual([]);
}

/** Wakes the service worker as a browser does that has its network back; `page` may be of nobody. */
export async function wakeForSync(page: Page, origin: string, tag: string): Promise<void> {
  const { protocol, ours } = await lineTo(page, origin);
  await protocol.send('ServiceWorker.dispatchSyncEvent', { ...ours, tag, lastChance: false });
  await protocol.detach();
}

/** What a notification shows. */
export interface ShownNotification {
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  readonly tag: string;
  readonly actions: readonly string[];
}

/** The notifications that the phone shows now. */
export async function notificationsOn(worker: Worker): Promise<readonly ShownNotification[]> {
  return worker.evaluate(async () => {
    // The scope of a service worker, which the types of a page do not know.
    const scope = Object(self);
    const shown = await scope.registration.getNotifications();
    return shown.map(({ title, body, lang, tag, actions }: ShownNotification) => ({
      title,
      body,
      lang,
      tag,
      actions: actions.map((action) => Object(action).title),
    }));
  });
}

/**
 * Taps the notification that the phone shows, on one of its buttons or on its text, and waits for what
 * the worker does. Gives the addresses that it opens or comes back to: only a real tap may do so.
 */
export async function tapNotification(worker: Worker, action = ''): Promise<readonly string[]> {
  return worker.evaluate(async (pressed) => {
    const scope = Object(self);
    const [notification] = await scope.registration.getNotifications();
    const event = new scope.NotificationEvent('notificationclick', {
      notification,
      action: pressed,
    });
    const opened: string[] = [];
    const work: Promise<unknown>[] = [];
    // An event that a script has made waits for nothing by itself.
    Object.defineProperty(event, 'waitUntil', {
      value: (promise: Promise<unknown>) => void work.push(promise),
    });
    const open = (url: string) => void opened.push(new URL(url).pathname + new URL(url).hash);
    scope.clients.openWindow = async (url: string) => open(url);
    scope.WindowClient.prototype.focus = async function focus() {
      open(Object(this).url);
    };
    scope.dispatchEvent(event);
    await Promise.all(work);
    return opened;
  }, action);
}

/** Lets a phone show notifications without anybody being asked. */
export function allowNotifications(context: BrowserContext, origin: string): Promise<void> {
  return context.grantPermissions(['notifications'], { origin });
}
