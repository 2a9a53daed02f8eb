import { shortCookie } from '../../../short-cookie.ts';
import { SETTINGS } from '../settings-address.ts';

/** What an account may have more of: addresses to sign in by, and phones to be told on. */
export type OwnKind = 'email' | 'phone';

export function contactsAddress(kind: OwnKind): string {
  return `${SETTINGS}/${kind}`;
}

export function contactCodeAddress(kind: OwnKind): string {
  return `${contactsAddress(kind)}/code`;
}

/** By it a code that proves a further contact works in this browser alone. */
export const proofCookie = shortCookie({ name: 'proof', path: SETTINGS, seconds: 3_600 });
