import type { Transaction } from 'kysely';
import {
  type AskedHost,
  findInvitation,
  holdInvitation,
  type Invitation,
} from '../consent/index.ts';
import { type Place, placeFor } from '../places/index.ts';
import type { FieldError } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Filing } from './contract.ts';
import { personsInvited } from './persons-invited.ts';
import type { Services } from './services.ts';
import type { Part } from './sound-part.ts';
import { done, type Outcome, refused, wrongField } from './unit-of-work.ts';

/** Whom a filing names as the host and where, and who gave the host's word beforehand. */
export interface Whereto {
  readonly host: AskedHost;
  readonly place: Place;
  /** The account that invited. */
  readonly invitedBy: string | null;
}

/** From what was typed, or from the invitation, which fills in both. */
export async function hostAndPlace(
  trx: Transaction<DB>,
  services: Services,
  accountId: string,
  filing: Filing,
): Promise<Outcome<Whereto>> {
  const { host, place } = filing;
  if (host.invitation) return invited(trx, services, accountId, filing, host.invitation);
  const found = place && (await placeFor(trx, place));
  if (!found) return wrongField('/place/id', 'unknown-place');
  return done({ host, place: found, invitedBy: null });
}

async function invited(
  trx: Transaction<DB>,
  { secret }: Services,
  accountId: string,
  { stay }: Filing,
  code: string,
): Promise<Outcome<Whereto>> {
  const invitation = await findInvitation(trx, secret, code);
  if (!invitation || !(await holdInvitation(trx, invitation.id)))
    return wrongField('/host/invitation', 'unknown-invitation');
  if (invitation.accountId === accountId) return refused('own-filing');
  const outside = daysOutside(invitation, stay);
  if (outside.length > 0) return refused('invalid', outside);
  return done({ ...(await placeAndHost(trx, invitation)), invitedBy: invitation.accountId });
}

/** What is wrong with days of stay that are to lie within those of an invitation. */
export function daysOutside(
  { from, until }: Pick<Invitation, 'from' | 'until'>,
  stay: Part<Filing['stay']>,
): readonly FieldError[] {
  const early = stay.from !== undefined && stay.from < from;
  const late = stay.until !== undefined && stay.until > until;
  return [
    ...(early ? [{ pointer: '/stay/from', code: 'before-invitation' }] : []),
    ...(late ? [{ pointer: '/stay/until', code: 'beyond-invitation' }] : []),
  ];
}

async function placeAndHost(
  trx: Transaction<DB>,
  { id, placeId, hostName, accountId: invitedBy }: Invitation,
): Promise<Pick<Whereto, 'host' | 'place'>> {
  const place = await placeFor(trx, { id: placeId });
  if (!place) throw new Error('An invitation to a place that does not exist');
  return { place, host: { name: hostName, invitationId: id, invitedBy } };
}

/** Whether more persons than were invited have now filed by an invitation, which the caller holds. */
export async function isFull(trx: Transaction<DB>, invitationId: string): Promise<boolean> {
  const { persons } = await trx
    .selectFrom('invitation')
    .select('persons')
    .where('id', '=', invitationId)
    .executeTakeFirstOrThrow();
  const used = await personsInvited(trx, [invitationId]);
  return (used.get(invitationId) ?? 0) > persons;
}
