/** A subscription as the form of the inbox sends it (Push API, 8.6); undefined where it has no keys. */
export function subscriptionFields(
  subscription: PushSubscription,
): Readonly<Record<'endpoint' | 'p256dh' | 'auth', string>> | undefined {
  const { endpoint, keys } = subscription.toJSON();
  const p256dh = keys?.['p256dh'];
  const auth = keys?.['auth'];
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : undefined;
}

/** Subscribes this phone for our key; a subscription for a former one would never be told anything. */
export async function subscribe(manager: PushManager, key: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await manager.subscribe(options);
  } catch (failure) {
    const former = await manager.getSubscription();
    if (!former) throw failure;
    await former.unsubscribe();
    return manager.subscribe(options);
  }
}
