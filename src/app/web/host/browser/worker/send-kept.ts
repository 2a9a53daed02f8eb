import { ANSWERED } from '../../../install/browser/signals.ts';
import type { WorkerScope } from '../../../install/browser/worker-scope.ts';
import type { KeptAnswer } from '../kept-answer.ts';
import { store, type Told } from '../kept-store.ts';
import { oneFewerWaits } from '../waiting.ts';
import { notify } from './notify.ts';
import { postAnswer, toldHere } from './post-answer.ts';

declare const self: WorkerScope;

/** Put in by the server: how long a one-time link lives; an older answer could only be refused. */
declare const LINK_DAYS: string;

const DAY_MS = 86_400_000;
/** The name of the lock and of the background sync. */
const ANSWERS = 'answers';

/** Keeps an answer and has the browser wake us when the network is back, where it can. */
export async function keepAnswer(answer: KeptAnswer): Promise<void> {
  await store.keep(answer);
  await self.registration.sync?.register(ANSWERS).catch(() => undefined);
}

/**
 * Sends what is kept, one answer after another; only one tab or wake-up at a time. Fails where something
 * has to be tried again, so that a browser which woke us does so once more.
 */
export function sendKept(): Promise<void> {
  return navigator.locks.request(ANSWERS, async () => {
    for (const answer of await store.answers()) await sendOne(answer);
  });
}

async function sendOne(answer: KeptAnswer): Promise<void> {
  if (Date.now() - answer.keptAt > Number(LINK_DAYS) * DAY_MS) {
    await settle(answer, await toldHere('tooOld', answer.path));
    return;
  }
  const reply = await postAnswer(answer);
  if (!reply) throw new Error('The server was not reached');
  await settle(answer, reply.told);
  if (reply.taken) await oneFewerWaits();
}

async function settle(answer: KeptAnswer, told: Told): Promise<void> {
  await store.sent(answer);
  await tell(told, answer.path);
}

/** To a page that is looked at, else by a notification where that is allowed, else on the next visit. */
async function tell(told: Told, tag: string): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const looked = pages.some(({ visibilityState }) => visibilityState === 'visible');
  if (!looked && mayNotify()) await notify({ ...told, tag });
  else await store.tell(told);
  for (const page of pages) page.postMessage(ANSWERED);
}

/** Safari on an iPhone knows notifications only on the home screen. */
function mayNotify(): boolean {
  return 'Notification' in globalThis && Notification.permission === 'granted';
}
