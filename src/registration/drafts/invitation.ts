import type { Kysely, Transaction } from 'kysely';
import { findInvitationById, type Invitation, invitationCode } from '../../consent/index.ts';
import { type Address, getAddress } from '../../places/index.ts';
import type { FieldError, Parsed } from '../../platform/contract/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Filing } from '../contract.ts';
import { daysOutside } from '../host-and-place.ts';
import { findUsable } from '../invitations/open-invitation.ts';
import type { Services } from '../services.ts';
import type { Draft, DraftFiling } from './draft.ts';
import { isTree, type Tree, valueAt, withValue } from './fields.ts';

const INVITATION = '/host/invitation';

/**
 * The invitation of a draft. A draft holds its id in the place of the code, which is stored nowhere; the
 * code is made when the draft is sent.
 */
export interface DraftInvitation extends Pick<Invitation, 'hostName' | 'from' | 'until'> {
  readonly address: Address;
  /** Neither revoked nor over; whether it is full is known when the draft is sent. */
  readonly open: boolean;
}

/** What the pages of a draft show of its invitation. */
export async function invitationOf(
  db: Kysely<DB>,
  { clock }: Pick<Services, 'clock'>,
  { filing }: Pick<Draft, 'filing'>,
): Promise<DraftInvitation | undefined> {
  const invitation = await stored(db, filing);
  if (!invitation) return undefined;
  const { hostName, from, until, placeId, revokedAt } = invitation;
  const open = revokedAt === null && until >= clock.today();
  return { hostName, from, until, open, address: await getAddress(db, placeId) };
}

async function stored(db: Kysely<DB>, { host }: DraftFiling): Promise<Invitation | undefined> {
  return host?.invitation ? findInvitationById(db, host.invitation) : undefined;
}

/** What a filing begins with that an invitation has answered: the host, the place, and the days to start from. */
export function invitedFiling({ id, from, until }: Invitation): DraftFiling {
  return { host: { invitation: id }, stay: { from, until } };
}

/**
 * The piece of the host's step with the invitation that was typed, by its id. Nothing typed leaves the
 * one that the draft has.
 */
export async function withInvitation(
  trx: Transaction<DB>,
  services: Services,
  accountId: string,
  { purpose, filing }: Draft,
  part: unknown,
): Promise<Parsed<unknown>> {
  const piece: Tree = isTree(part) ? part : {};
  const code = valueAt(piece, INVITATION);
  if (typeof code !== 'string' || code.trim() === '') {
    const kept = filing.host?.invitation;
    const value = kept && isBlank(piece) ? withValue({}, INVITATION, kept) : part;
    return { ok: true, value };
  }
  if (purpose.kind === 'amend') return wrong('only-when-filing');
  const usable = await findUsable(trx, services, code);
  if (!usable) return wrong('unknown-invitation');
  const { invitation } = usable;
  if (invitation.accountId === accountId) return wrong('own-invitation');
  return { ok: true, value: withValue(piece, INVITATION, invitation.id) };
}

function isBlank(tree: Tree): boolean {
  return Object.values(tree).every((value) =>
    isTree(value) ? isBlank(value) : typeof value !== 'string' || value.trim() === '',
  );
}

function wrong(code: string): Parsed<never> {
  return { ok: false, errors: [{ pointer: INVITATION, code }] };
}

/** Days of a new filing that its invitation does not hold for. */
export async function daysNotInvited(
  trx: Transaction<DB>,
  { purpose, filing }: Pick<Draft, 'purpose' | 'filing'>,
): Promise<readonly FieldError[]> {
  // Of a case that is on its way the host is asked again for other days.
  if (purpose.kind === 'amend') return [];
  const invitation = await stored(trx, filing);
  return invitation && filing.stay ? daysOutside(invitation, filing.stay) : [];
}

/** The filing as it is sent, with the code that stands for its invitation. */
export function withCode({ secret }: Pick<Services, 'secret'>, filing: Filing): Filing {
  const { invitation } = filing.host;
  if (!invitation) return filing;
  return { ...filing, host: { invitation: invitationCode(secret, invitation) } };
}
