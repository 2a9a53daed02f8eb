import { SETTINGS } from '../settings-address.ts';

export const PASSKEYS = `${SETTINGS}/passkeys`;
export const NEW_PASSKEY = `${PASSKEYS}/new`;
export const NEW_PASSKEY_OPTIONS = `${PASSKEYS}/options`;

export function passkeyAddress(id: string): string {
  return `${PASSKEYS}/${id}`;
}

/** The page that offers a passkey to somebody who has just signed in, and leads on from there. */
export function passkeyOffer(onward: string): string {
  return `${NEW_PASSKEY}?to=${encodeURIComponent(onward)}`;
}
