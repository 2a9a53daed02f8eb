import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { listReceived, listSent } from '../../places/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { presentReceived, presentSent } from './present-delegations.ts';
import type { DelegationList } from './views.ts';

/** Whom the account sends, and who sends it or wants to. */
export async function listDelegations(
  { db, clock }: Services,
  { accountId }: Actor,
  language: Language,
): Promise<DelegationList> {
  const today = clock.today();
  const sent = await presentSent(db, await listSent(db, accountId, today), language);
  const received = await presentReceived(db, await listReceived(db, accountId, today), language);
  await recordAudit(db, {
    actorKind: 'host',
    actorId: accountId,
    action: 'delegations-listed',
    registrationId: null,
  });
  return { sent, received };
}
