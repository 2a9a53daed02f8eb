import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import {
  findOwnInvitation,
  holdInvitation,
  revokeInvitation as writeRevoked,
} from '../../consent/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { presentInvitations } from './present-invitations.ts';
import type { InvitationView } from './views.ts';

/**
 * Ends an invitation for those who have not filed yet; whoever has filed stays registered. A filing that
 * is on its way has either come first, or finds it ended. Once more changes nothing.
 */
export async function revokeInvitation(
  services: Services,
  { accountId }: Actor,
  id: string,
  language: Language,
): Promise<Outcome<InvitationView>> {
  const { db, clock } = services;
  return unitOfWork(db, async (trx) => {
    const own = await findOwnInvitation(trx, id, accountId, clock.today());
    if (!own) return refused('no-invitation');
    if (await holdInvitation(trx, id)) {
      await writeRevoked(trx, id, clock.wall());
      await recordAudit(trx, {
        actorKind: 'host',
        actorId: accountId,
        action: 'invitation-revoked',
        registrationId: null,
        purpose: `invitation ${id}`,
      });
    }
    const revoked = { ...own, revokedAt: own.revokedAt ?? clock.wall() };
    const [view] = await presentInvitations(trx, services, [revoked], language);
    return view ? done(view) : refused('no-invitation');
  });
}
