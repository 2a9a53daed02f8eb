import type { Kysely } from 'kysely';
import { recordAudit } from '../../audit/index.ts';
import { findInvitation, type Invitation } from '../../consent/index.ts';
import { addressText, getAddress } from '../../places/index.ts';
import { parseFields } from '../../platform/contract/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { personsInvited } from '../persons-invited.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import { invitationCodeSchema } from './contract.ts';
import { stateOf } from './present-invitations.ts';
import type { OpenedInvitation } from './views.ts';

/** An invitation that can be used today, and for how many persons still. */
export interface UsableInvitation {
  readonly invitation: Invitation;
  readonly left: number;
}

/**
 * What an invitation says to whoever has its code; no account is needed, and looking uses nothing up.
 * Revoked, full, over and never made look alike: nothing is shown then.
 */
export async function openInvitation(
  services: Services,
  /** Who looks, where they are signed in. */
  accountId: string | null,
  body: unknown,
  language: Language,
): Promise<Outcome<OpenedInvitation>> {
  const { db } = services;
  const parsed = parseFields(invitationCodeSchema, body);
  if (!parsed.ok) return refused('invalid', parsed.errors);
  const usable = await findUsable(db, services, parsed.value.code);
  if (!usable) return refused('no-invitation');
  const { id, hostName, placeId, from, until } = usable.invitation;
  await recordAudit(db, {
    actorKind: 'immigrant',
    actorId: accountId,
    action: 'invitation-read',
    registrationId: null,
    purpose: `invitation ${id}`,
  });
  const place = addressText(await getAddress(db, placeId), language);
  return done({ hostName, place, from, until, left: usable.left });
}

/** The invitation of a code, as it was typed, if somebody can still use it. */
export async function findUsable(
  db: Kysely<DB>,
  { secret, clock }: Pick<Services, 'secret' | 'clock'>,
  code: string,
): Promise<UsableInvitation | undefined> {
  const invitation = await findInvitation(db, secret, code);
  if (!invitation) return undefined;
  const used = (await personsInvited(db, [invitation.id])).get(invitation.id) ?? 0;
  if (stateOf(invitation, used, clock.today()) !== 'open') return undefined;
  return { invitation, left: invitation.persons - used };
}
