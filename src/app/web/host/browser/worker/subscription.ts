import type { WorkerScope } from '../../../install/browser/worker-scope.ts';
import { PHONES, STOP } from '../addresses.ts';
import { store } from '../kept-store.ts';
import { phoneIdOf } from '../phone-id.ts';
import { subscribe, subscriptionFields } from '../subscription.ts';
import { showWaiting } from '../waiting.ts';
import { fieldsOf, textIn } from './push-message.ts';

declare const self: WorkerScope;

/**
 * The push service has ended the subscription: takes a new one, as long as somebody is signed in here.
 * Else nobody could be told; the inbox offers it again.
 */
export async function renewSubscription(): Promise<void> {
  const asked = await fetch(PHONES, {
    headers: { accept: 'application/json' },
    redirect: 'manual',
  });
  const fields = fieldsOf(asked.ok ? await asked.json() : undefined);
  const [key, token] = [textIn(fields, 'key'), textIn(fields, 'token')];
  if (!key || !token) return;
  const fresh = subscriptionFields(await subscribe(self.registration.pushManager, key));
  if (fresh) await post(PHONES, { ...fresh, token });
}

/**
 * Sends a sign-out on, and then leaves nothing of the host on a phone that may be shared. Only once the
 * server has let go: another site can send this form too, and the server then refuses it.
 */
export async function signOut(request: Request): Promise<Response> {
  const token = new URLSearchParams(await request.clone().text()).get('token') ?? '';
  await stopHere(token).catch(() => undefined);
  const answer = await fetch(request);
  if (answer.type === 'opaqueredirect') await forget().catch(() => undefined);
  return answer;
}

async function stopHere(token: string): Promise<void> {
  const subscription = await currentSubscription();
  if (subscription) await post(STOP, { which: await phoneIdOf(subscription.endpoint), token });
}

async function forget(): Promise<void> {
  await Promise.allSettled([
    store.clear(),
    showWaiting(0),
    currentSubscription().then((subscription) => subscription?.unsubscribe()),
    closeNotifications(),
  ]);
}

/** Browsers without push have no manager of it either. */
async function currentSubscription(): Promise<PushSubscription | null> {
  const manager: PushManager | undefined = self.registration.pushManager;
  return (await manager?.getSubscription()) ?? null;
}

async function closeNotifications(): Promise<void> {
  for (const shown of await self.registration.getNotifications()) shown.close();
}

function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}
