import type { SignInAgain } from './fresh-session.ts';

/** What came of changing a way in. */
export type WayOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: WayRefusal };

export type WayRefusal =
  | SignInAgain
  /** Another's is as unknown as none. */
  | { readonly code: 'not-found' }
  /** Without it nobody could get in to the account any more. */
  | { readonly code: 'last-way-in' };
