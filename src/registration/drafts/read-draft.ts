import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import type { Draft } from './draft.ts';
import { findDraft } from './draft-store.ts';

/** A draft of the account, to go on with; the reading is recorded. */
export async function readDraft(
  { db }: Services,
  { accountId }: Actor,
  id: string,
): Promise<Outcome<Draft>> {
  const draft = await findDraft(db, accountId, id);
  if (!draft) return refused('not-found');
  await recordAudit(db, {
    actorKind: 'immigrant',
    actorId: accountId,
    action: 'draft-read',
    registrationId: draft.purpose.of,
  });
  return done(draft);
}
