import { store } from './kept-store.ts';

/** How many requests wait, on the icon of the application; where it has none, nowhere. */
export async function showWaiting(count: number): Promise<void> {
  await store.setWaiting(count).catch(() => undefined);
  if (!('setAppBadge' in navigator)) return;
  await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(
    () => undefined,
  );
}

/** An answer was taken in the background: one fewer waits, until the inbox says it exactly. */
export async function oneFewerWaits(): Promise<void> {
  const count = await store.waiting().catch(() => 0);
  await showWaiting(Math.max(0, count - 1));
}
