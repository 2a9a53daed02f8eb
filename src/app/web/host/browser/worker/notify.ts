import type { WorkerScope } from '../../../install/browser/worker-scope.ts';
import type { Told } from '../kept-store.ts';

declare const self: WorkerScope;
/** Put in by the server: the addresses of the sign of the application, in colour and as a shape alone. */
declare const ICON: string;
declare const BADGE: string;

/** How a request is answered from its notification. */
export interface QuickAnswer {
  /** The one-time link's. */
  readonly path: string;
  readonly version: string;
  /** What its two buttons say. */
  readonly confirm: string;
  readonly decline: string;
}

export interface Notice extends Told {
  /** Another one of this name takes the place of the first. */
  readonly tag: string;
  /** BCP 47; nothing where it is that of the phone. */
  readonly lang?: string;
  readonly answer?: QuickAnswer;
}

/** `actions` are in no library of types yet (Notifications API, 2.5). */
interface NoticeOptions extends NotificationOptions {
  readonly actions: readonly { readonly action: string; readonly title: string }[];
}

/** Shows a notification; a phone that knows no buttons on it leaves them out. */
export async function notify({ title, body, url, tag, lang = '', answer }: Notice): Promise<void> {
  const options: NoticeOptions = {
    body,
    tag,
    lang,
    dir: 'auto',
    icon: ICON,
    badge: BADGE,
    data: { url, answer },
    actions: answer
      ? [
          { action: 'confirm', title: answer.confirm },
          { action: 'decline', title: answer.decline },
        ]
      : [],
  };
  await self.registration.showNotification(title, options);
}
