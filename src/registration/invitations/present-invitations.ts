import type { Kysely } from 'kysely';
import { type Invitation, invitationCode } from '../../consent/index.ts';
import { addressText, listAddresses } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { personsInvited } from '../persons-invited.ts';
import type { Services } from '../services.ts';
import type { InvitationView } from './views.ts';

/** Invitations as their host sees them, in the order given; the codes are made here and stored nowhere. */
export async function presentInvitations(
  db: Kysely<DB>,
  { secret, clock }: Services,
  invitations: readonly Invitation[],
  language: Language,
): Promise<InvitationView[]> {
  const used = await personsInvited(
    db,
    invitations.map(({ id }) => id),
  );
  const places = await listAddresses(db, [...new Set(invitations.map(({ placeId }) => placeId))]);
  return invitations.map((invitation) => {
    const { id, hostName, placeId, from, until, persons } = invitation;
    const address = places.get(placeId);
    if (!address) throw new Error('An invitation to a place that does not exist');
    const count = used.get(id) ?? 0;
    const state = stateOf(invitation, count, clock.today());
    return {
      id,
      ...(state === 'open' || state === 'full' ? { code: invitationCode(secret, id) } : {}),
      hostName,
      placeId,
      place: addressText(address, language),
      ...{ from, until, persons, used: count, state },
    };
  });
}

/** A full one may be open again: a filing that comes to nothing gives its place back. */
export function stateOf(
  { revokedAt, until, persons }: Pick<Invitation, 'revokedAt' | 'until' | 'persons'>,
  used: number,
  today: string,
): InvitationView['state'] {
  if (revokedAt) return 'revoked';
  if (until < today) return 'over';
  return used < persons ? 'open' : 'full';
}
