import type { Kysely } from 'kysely';
import { type ConsentRequest, isAsked } from '../consent/index.ts';
import { type Providers, speaksFor } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { CaseState } from './case/state.ts';
import { providersAt } from './place-known.ts';
import type { Services } from './services.ts';

/**
 * Whether a signed-in account may answer as the host: it is the one who was asked or was sent by them,
 * or an owner of a place where every owner has to agree.
 */
export async function isHostOf(
  db: Kysely<DB>,
  services: Services,
  { placeId }: Pick<CaseState, 'placeId'>,
  request: ConsentRequest,
  accountId: string,
): Promise<boolean> {
  const day = services.clock.today();
  if (await isAsked(db, request, accountId, { placeId, day })) return true;
  return hasToAgree(await providersAt(db, services, placeId), accountId);
}

function hasToAgree(providers: Providers, accountId: string): boolean {
  if (providers.quorum !== 'all-owners') return false;
  const owners = new Set(
    providers.tied.filter(({ role }) => role === 'owner').map((tie) => tie.accountId),
  );
  return speaksFor(providers, accountId).some((one) => owners.has(one));
}
