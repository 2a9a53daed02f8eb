import type { Transaction } from 'kysely';
import { type Actor, holdsAnyContact } from '../../accounts/index.ts';
import {
  type Delegation,
  lockDelegation,
  endDelegation as writeEnded,
} from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { changeDelegation } from './change-delegation.ts';
import type { EndedDelegation } from './views.ts';

/** Either side ends it at once; before it was accepted that is the refusal of it. */
export async function endDelegation(
  services: Services,
  { accountId }: Actor,
  id: string,
): Promise<Outcome<EndedDelegation>> {
  const { db, clock } = services;
  return unitOfWork(db, async (trx) => {
    const delegation = await lockDelegation(trx, id);
    if (!delegation || !(await isParty(trx, delegation, accountId)))
      return refused('no-delegation');
    await changeDelegation(trx, services, delegation, {
      action: 'delegation-ended',
      by: accountId,
      write: () => writeEnded(trx, id, clock.wall()),
    });
    return done({ id, ended: true });
  });
}

async function isParty(
  trx: Transaction<DB>,
  { fromAccount, toAccount, toEmail }: Delegation,
  accountId: string,
): Promise<boolean> {
  if (fromAccount === accountId) return true;
  if (toAccount !== null) return toAccount === accountId;
  return holdsAnyContact(trx, accountId, [{ kind: 'email', value: toEmail }]);
}
