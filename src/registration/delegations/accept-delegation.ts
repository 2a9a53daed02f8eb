import { type Actor, holdsAnyContact } from '../../accounts/index.ts';
import { lockDelegation, acceptDelegation as writeAccepted } from '../../places/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { changeDelegation } from './change-delegation.ts';
import { presentReceived } from './present-delegations.ts';
import type { ReceivedDelegation } from './views.ts';

/** Whoever has proved to hold the address agrees to answer for the host. Once more changes nothing. */
export async function acceptDelegation(
  services: Services,
  { accountId }: Actor,
  id: string,
  language: Language,
): Promise<Outcome<ReceivedDelegation>> {
  const { db, clock } = services;
  return unitOfWork(db, async (trx) => {
    const offer = await lockDelegation(trx, id);
    if (!offer || offer.fromAccount === accountId) return refused('no-delegation');
    const { toAccount, toEmail, until } = offer;
    const theirs =
      toAccount === null
        ? await holdsAnyContact(trx, accountId, [{ kind: 'email', value: toEmail }])
        : toAccount === accountId;
    const over = until !== null && until < clock.today();
    if (!theirs || over) return refused('no-delegation');
    if (toAccount === null) {
      await changeDelegation(trx, services, offer, {
        action: 'delegation-accepted',
        by: accountId,
        write: () => writeAccepted(trx, id, accountId, clock.wall()),
      });
    }
    const [view] = await presentReceived(trx, [{ ...offer, toAccount: accountId }], language);
    return view ? done(view) : refused('no-delegation');
  });
}
