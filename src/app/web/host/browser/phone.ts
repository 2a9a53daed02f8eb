import { showCase } from './cases.ts';
import { phoneIdOf } from './phone-id.ts';
import { subscribe, subscriptionFields } from './subscription.ts';

/** How this phone stands to being told. `failed`: it was tried, and the push service did not answer. */
type Standing = 'unsupported' | 'denied' | 'off' | 'on' | 'failed';

/** Offers to be told on this phone, and says how it stands; asks for nothing before somebody presses. */
export async function offerNotifications(): Promise<void> {
  const section = document.getElementById('phone');
  if (!section) return;
  const phones = phonesIn(document);
  await markThisPhone(section, phones, await endpointHere());
  showCase(section, await standing(phones));
  const form = section.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void turnOn(section, form).catch(() => showCase(section, 'failed'));
  });
}

/** The phones that the account is told on, by their ids, each with its line. */
function phonesIn(page: Document): ReadonlyMap<string, HTMLElement> {
  const lines = page.querySelectorAll<HTMLElement>('[data-phone]');
  return new Map([...lines].map((line) => [line.dataset['phone'] ?? '', line]));
}

function canBeTold(): boolean {
  return 'PushManager' in window && 'Notification' in window;
}

async function endpointHere(): Promise<string | undefined> {
  if (!canBeTold()) return undefined;
  const { pushManager } = await navigator.serviceWorker.ready;
  return (await pushManager.getSubscription())?.endpoint;
}

async function standing(phones: ReadonlyMap<string, HTMLElement>): Promise<Standing> {
  if (!canBeTold()) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  const endpoint = await endpointHere();
  // A subscription of somebody else who was signed in here is none of this account.
  return endpoint && phones.has(await phoneIdOf(endpoint)) ? 'on' : 'off';
}

/** Names this phone in the list, and lets its "Stop" also end the subscription in the browser. */
async function markThisPhone(
  section: HTMLElement,
  phones: ReadonlyMap<string, HTMLElement>,
  endpoint: string | undefined,
): Promise<void> {
  const line = endpoint && phones.get(await phoneIdOf(endpoint));
  if (!line) return;
  for (const mark of line.querySelectorAll<HTMLElement>('[data-this-phone]')) mark.hidden = false;
  const form = line.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void unsubscribe()
      .catch(() => showCase(section, 'failed'))
      .then(() => form.submit());
  });
}

async function unsubscribe(): Promise<void> {
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
}

async function turnOn(section: HTMLElement, form: HTMLFormElement): Promise<void> {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') {
    if (permission === 'denied') showCase(section, 'denied');
    return;
  }
  const { pushManager } = await navigator.serviceWorker.ready;
  const key = section.dataset['key'] ?? '';
  const fields = subscriptionFields(await subscribe(pushManager, key));
  if (!fields) throw new Error('A subscription without keys');
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form.submit();
}
