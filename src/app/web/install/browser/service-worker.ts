import { takeClick } from '../../host/browser/worker/click.ts';
import { takePush } from '../../host/browser/worker/push.ts';
import { sendKept } from '../../host/browser/worker/send-kept.ts';
import { renewSubscription } from '../../host/browser/worker/subscription.ts';
import { dropOldFiles, keepFirst, keepForHost, keepRest } from './files.ts';
import { answerTo } from './respond.ts';
import { KEEP_FOR_HOST, KEEP_REST, SEND_KEPT } from './signals.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const WISHES: ReadonlyMap<string, () => Promise<void>> = new Map([
  [KEEP_REST, keepRest],
  [KEEP_FOR_HOST, keepForHost],
  [SEND_KEPT, sendKept],
]);

async function install(): Promise<void> {
  await keepFirst();
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await dropOldFiles();
  await self.clients.claim();
}

// The browser waits for these promises, and fails the step when one of them does.
self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const wish = typeof event.data === 'string' ? WISHES.get(event.data) : undefined;
  if (wish) event.waitUntil(wish());
});
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});
self.addEventListener('push', (event) => event.waitUntil(takePush(event.data?.text())));
self.addEventListener('notificationclick', (event) => event.waitUntil(takeClick(event)));
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewSubscription()));
self.addEventListener('sync', (event) => event.waitUntil(sendKept()));
