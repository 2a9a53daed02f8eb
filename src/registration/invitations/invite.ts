import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { findInvitationById, type Invitation, insertInvitation } from '../../consent/index.ts';
import { placesSpokenFor } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork, wrongField } from '../unit-of-work.ts';
import { type InvitationInput, readInvitation } from './contract.ts';
import { idOfKey } from './id-of-key.ts';
import { presentInvitations } from './present-invitations.ts';
import type { InvitationView } from './views.ts';

export interface Invite {
  readonly body: unknown;
  /** `Idempotency-Key`: the same key and body give the same invitation. */
  readonly key?: string | null;
  /** In which the address is written. */
  readonly language?: Language;
}

/**
 * A host gives their word beforehand, for so many persons and these days; also somebody whom they have
 * sent, for as long as they were sent. Whether it still counts is looked at again with each filing.
 */
export async function invite(
  services: Services,
  { accountId }: Actor,
  { body, key = null, language = DEFAULT_LANGUAGE }: Invite,
): Promise<Outcome<InvitationView>> {
  const { db, clock, secret } = services;
  const today = clock.today();
  const parsed = readInvitation(body, today);
  return unitOfWork(db, async (trx) => {
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const places = await placesSpokenFor(trx, accountId, today);
    const place = places.find(({ placeId }) => placeId === parsed.value.placeId);
    if (!place) return refused('no-place');
    if (place.until !== null && parsed.value.until > place.until)
      return wrongField('/until', 'beyond-delegation');
    const id = key === null ? newId() : idOfKey(secret, accountId, key);
    const invitation = { id, accountId, createdAt: clock.wall(), ...parsed.value };
    const made = await insert(trx, services, invitation);
    if (!made.ok) return made;
    const [view] = await presentInvitations(trx, services, [made.value], language);
    return view ? done(view) : refused('no-invitation');
  });
}

async function insert(
  trx: Transaction<DB>,
  { secret }: Services,
  invitation: Omit<Invitation, 'revokedAt'>,
): Promise<Outcome<Invitation>> {
  const { id, accountId } = invitation;
  if (await insertInvitation(trx, secret, invitation)) {
    await recordAudit(trx, {
      actorKind: 'host',
      actorId: accountId,
      action: 'invitation-made',
      registrationId: null,
      purpose: `invitation ${id}`,
    });
    return done({ ...invitation, revokedAt: null });
  }
  const earlier = await findInvitationById(trx, id);
  return earlier && sameInput(earlier, invitation)
    ? done(earlier)
    : refused('key-used-for-another-body');
}

function sameInput(one: InvitationInput, other: InvitationInput): boolean {
  const fields = ['placeId', 'hostName', 'from', 'until', 'persons'] as const;
  return fields.every((field) => one[field] === other[field]);
}
