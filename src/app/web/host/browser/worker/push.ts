import { ASKED } from '../../../install/browser/signals.ts';
import type { WorkerScope } from '../../../install/browser/worker-scope.ts';
import { INBOX } from '../addresses.ts';
import { showWaiting } from '../waiting.ts';
import { notify } from './notify.ts';
import { readPush } from './push-message.ts';
import { wordsFor } from './words.ts';

declare const self: WorkerScope;

/** Of several messages that cannot be read one notification is enough. */
const UNREADABLE = 'unreadable';

/**
 * Shows what the server has sent. Browsers want something shown for every message, and end the
 * subscription of a site that stays silent; so one that cannot be read says only that there is something.
 */
export async function takePush(text: string | undefined): Promise<void> {
  const message = readPush(text);
  if (!message) {
    await notify({ ...(await wordsFor('something')), url: INBOX, tag: UNREADABLE });
    return;
  }
  await notify(message.notice);
  if (message.waiting !== undefined) await showWaiting(message.waiting);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(ASKED);
}
