import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { findOwnInvitation, listInvitations as listOwn } from '../../consent/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import { presentInvitations } from './present-invitations.ts';
import type { InvitationList, InvitationView } from './views.ts';

/** The invitations that the account has made, or others in its name; those of use first, then the newest. */
export async function listInvitations(
  services: Services,
  { accountId }: Actor,
  language: Language,
): Promise<InvitationList> {
  const { db, clock } = services;
  const own = await listOwn(db, accountId, clock.today());
  const items = await presentInvitations(db, services, own, language);
  await recordAudit(db, {
    actorKind: 'host',
    actorId: accountId,
    action: 'invitations-listed',
    registrationId: null,
  });
  return { items };
}

/** One of them. */
export async function readInvitation(
  services: Services,
  { accountId }: Actor,
  id: string,
  language: Language,
): Promise<Outcome<InvitationView>> {
  const { db, clock } = services;
  const own = await findOwnInvitation(db, id, accountId, clock.today());
  const [view] = own ? await presentInvitations(db, services, [own], language) : [];
  if (!view) return refused('no-invitation');
  await recordAudit(db, {
    actorKind: 'host',
    actorId: accountId,
    action: 'invitation-read',
    registrationId: null,
    purpose: `invitation ${id}`,
  });
  return done(view);
}
