import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import type { Draft } from './draft.ts';
import { lockDraft, updateDraft } from './draft-store.ts';
import { readStep } from './read-step.ts';
import { type DraftStep, stepsWith } from './steps.ts';

/**
 * Saves one step: `part` is its piece of a filing, as posted. Refused as `invalid` with the errors of
 * that step alone; nothing is kept then. Two devices that save at once do so one after the other.
 */
export async function saveDraftStep(
  services: Services,
  { accountId }: Actor,
  id: string,
  step: DraftStep,
  part: unknown,
): Promise<Outcome<Draft>> {
  const { db, clock } = services;
  return unitOfWork(db, async (trx) => {
    const draft = await lockDraft(trx, accountId, id);
    if (!draft) return refused('not-found');
    const read = readStep(draft.filing, step, part, clock.today());
    if (!read.ok) return refused('invalid', read.errors);
    const stepsDone = stepsWith(draft.stepsDone, step);
    const saved = { ...draft, filing: read.value, stepsDone, updatedAt: clock.wall() };
    await updateDraft(trx, saved);
    await recordAudit(trx, {
      actorKind: 'immigrant',
      actorId: accountId,
      action: 'draft-saved',
      registrationId: draft.purpose.of,
    });
    return done(saved);
  });
}
