import type { Actor } from '../accounts/index.ts';
import { inPersonToken } from '../consent/index.ts';
import { openAsking } from './case/state.ts';
import { loadCase } from './case-store.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';

/**
 * The token that the holder of a case shows to the host who stands beside them, as long as a host is
 * asked. It is worth nothing on its own: whoever scans it signs in, and the place decides what their word
 * counts.
 */
export async function inPersonCode(
  { db, secret, clock }: Services,
  actor: Actor,
  id: string,
): Promise<Outcome<string>> {
  const stored = await loadCase(db, id);
  if (stored?.state.accountId !== actor.accountId) return refused('not-found');
  const asking = openAsking(stored.state);
  if (!asking) return refused('already-answered');
  return done(inPersonToken(secret, asking.requestId, clock.wall()));
}
