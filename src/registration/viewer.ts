import type { Kysely } from 'kysely';
import { type Actor, isOfficer } from '../accounts/index.ts';
import { findRequest } from '../consent/index.ts';
import type { DB } from '../platform/db/index.ts';
import { isHostOf } from './as-host.ts';
import { type CaseState, currentAsking } from './case/state.ts';
import type { Services } from './services.ts';

/** As whom somebody sees a case. */
export type Viewer = 'immigrant' | 'host' | 'officer';

/** Null for everybody to whom the case does not exist. One's own case is seen as one's own. */
export async function viewerOf(
  db: Kysely<DB>,
  services: Services,
  actor: Actor,
  state: CaseState,
): Promise<Viewer | null> {
  if (state.accountId === actor.accountId) return 'immigrant';
  if (isOfficer(actor)) return 'officer';
  const request = await findRequest(db, currentAsking(state).requestId);
  if (!request) return null;
  return (await isHostOf(db, services, state, request, actor.accountId)) ? 'host' : null;
}
