import type { NotificationClick, WorkerScope } from '../../../install/browser/worker-scope.ts';
import { INBOX } from '../addresses.ts';
import { keptAnswer } from '../kept-answer.ts';
import { oneFewerWaits } from '../waiting.ts';
import { notify, type QuickAnswer } from './notify.ts';
import { postAnswer, toldHere } from './post-answer.ts';
import { fieldsOf, pathOfOurs, readAnswer } from './push-message.ts';
import { keepAnswer } from './send-kept.ts';

declare const self: WorkerScope;

/** What of a page is opened at its form to decline. */
const AT_DECLINE = '#decline';

/** A "yes" is sent from the notification itself; a "no" needs a reason, so it opens its form. */
export async function takeClick({ action, notification }: NotificationClick): Promise<void> {
  const fields = fieldsOf(notification.data);
  const answer = readAnswer(fields.get('answer'));
  notification.close();
  if (action === 'confirm' && answer) return confirm(answer, notification.tag);
  if (action === 'decline' && answer) return open(answer.path + AT_DECLINE);
  return open(pathOfOurs(fields.get('url')));
}

async function confirm({ path, version }: QuickAnswer, tag: string): Promise<void> {
  const form = new URLSearchParams({ answer: 'confirm', version });
  const answer = keptAnswer(path, form, Date.now());
  if (!answer) return;
  const reply = await postAnswer(answer);
  if (reply) {
    await notify({ ...reply.told, tag });
    if (reply.taken) await oneFewerWaits();
    return;
  }
  await keepAnswer(answer);
  await notify({ ...(await toldHere('kept', INBOX)), tag });
}

/** In the page that shows it already, else in a new one. */
async function open(path: string): Promise<void> {
  const url = new URL(path, location.origin);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find((page) => new URL(page.url).pathname === url.pathname);
  if (!there) {
    await self.clients.openWindow(url.href);
    return;
  }
  await there.focus();
  // A page of before this worker cannot be led on by it.
  if (there.url !== url.href) {
    await there.navigate(url.href).catch(() => self.clients.openWindow(url.href));
  }
}
