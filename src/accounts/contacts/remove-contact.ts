import { inTransaction } from '../../platform/db/index.ts';
import { contactsOfAccount, lockAccount } from '../accounts.ts';
import { recordChange } from '../changes/record-change.ts';
import { isFresh, SIGN_IN_AGAIN } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import type { WayOutcome } from '../way-outcome.ts';
import { dropContact } from './drop-contact.ts';

/**
 * Takes an address or a phone off an account, and tells its owner there too. The last address stays:
 * without it nobody could be told of anything.
 */
export async function removeContact(
  { db, clock }: AccountServices,
  session: Session,
  contact: { readonly kind: 'email' | 'phone'; readonly value: string },
): Promise<WayOutcome> {
  const { accountId } = session.actor;
  const { kind, value } = contact;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    if (!(await isFresh(trx, session, wall))) return SIGN_IN_AGAIN;
    await lockAccount(trx, accountId);
    const own = await contactsOfAccount(trx, accountId, kind);
    if (!own.includes(value)) return { ok: false, refusal: { code: 'not-found' } };
    if (kind === 'email' && own.length === 1) {
      return { ok: false, refusal: { code: 'last-way-in' } };
    }
    await dropContact(trx, accountId, contact);
    const { sessionId } = session;
    const change = kind === 'email' ? 'email-removed' : 'number-removed';
    await recordChange(trx, { accountId, kind: change, wall, sessionId, contactBefore: value });
    return { ok: true };
  });
}
