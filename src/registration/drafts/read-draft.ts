import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import type { Draft } from './draft.ts';
import { findDraft } from './draft-store.ts';
import { type DraftInvitation, invitationOf } from './invitation.ts';

/** A draft with what its invitation, if it has one, says of host, place and days. */
export interface ShownDraft extends Draft {
  readonly invitation?: DraftInvitation;
}

/** A draft of the account, to go on with; the reading is recorded. */
export async function readDraft(
  services: Services,
  { accountId }: Actor,
  id: string,
): Promise<Outcome<ShownDraft>> {
  const { db } = services;
  const draft = await findDraft(db, accountId, id);
  if (!draft) return refused('not-found');
  await recordAudit(db, {
    actorKind: 'immigrant',
    actorId: accountId,
    action: 'draft-read',
    registrationId: draft.purpose.of,
  });
  const invitation = await invitationOf(db, services, draft);
  return done({ ...draft, ...(invitation ? { invitation } : {}) });
}
