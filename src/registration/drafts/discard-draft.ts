import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { inTransaction } from '../../platform/db/index.ts';
import type { Services } from '../services.ts';
import { deleteDraft } from './draft-store.ts';

/**
 * A person throws a draft away; what was typed is gone. A second time, or for a draft that is not
 * theirs, nothing happens and nothing is told.
 */
export async function discardDraft(
  { db }: Services,
  { accountId }: Actor,
  id: string,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const gone = await deleteDraft(trx, accountId, id);
    if (!gone) return;
    await recordAudit(trx, {
      actorKind: 'immigrant',
      actorId: accountId,
      action: 'draft-discarded',
      registrationId: gone.purpose.of,
    });
  });
}
