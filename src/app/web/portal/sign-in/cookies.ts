import { shortCookie } from '../../short-cookie.ts';

/**
 * By it a browser's code works in this browser alone. It lasts longer than the code, so that whoever
 * comes too late is told that, and need not type the address again.
 */
export const attemptCookie = shortCookie({ name: 'sign-in', path: '/sign-in', seconds: 3_600 });

/** By it only the browser that was asked can come back with a passkey, or from another system. */
export const challengeCookie = shortCookie({ name: 'challenge', path: '/', seconds: 600 });
