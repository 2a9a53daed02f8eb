import type { Transaction } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import type { DB } from '../platform/db/index.ts';
import {
  casesAt,
  done,
  holdPlaces,
  lookAgainAt,
  type Outcome,
  refused,
  type Services,
} from '../registration/index.ts';

/** Whom an officer ties to a place, or unties from it, and the case that it was done beside. */
export interface TieChange {
  readonly action: 'tie-approved' | 'tie-ended';
  readonly placeId: string;
  readonly accountId: string;
  readonly registrationId: string | null;
}

/**
 * Changes who is tied to a place by an officer's word, and lets the cases at it look again. Nobody does
 * that at a place where a filing of their own waits, nor for themselves: it would answer the filing.
 */
export async function changeTies(
  trx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { action, placeId, accountId, registrationId }: TieChange,
  write: () => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  if (accountId === actor.accountId) return refused('not-allowed');
  await holdPlaces(trx, [placeId]);
  const cases = await casesAt(trx, [placeId]);
  if (cases.some((one) => one.accountId === actor.accountId)) return refused('own-filing');
  const written = await write();
  if (!written.ok) return written;
  await recordAudit(trx, {
    actorKind: 'officer',
    actorId: actor.accountId,
    action,
    registrationId,
    purpose: `account ${accountId}, place ${placeId}`,
  });
  await lookAgainAt(trx, services, [placeId]);
  return done(null);
}
