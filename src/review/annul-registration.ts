import type { Actor } from '../accounts/index.ts';
import {
  anotherAsking,
  done,
  loadCase,
  loadForUpdate,
  type OfficerDecision,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
  writtenNote,
} from '../registration/index.ts';
import { applyAct } from './officer-act.ts';

type Transaction = Parameters<typeof loadForUpdate>[0];
type Annulment = OfficerDecision & { decision: 'annul' };

/**
 * Ends a registration that should not have been, after a hearing. With `reopen` the case that it had
 * taken the place of comes back in force in the same transaction: nobody is without one in between.
 */
export async function annulRegistration(
  services: Services,
  actor: Actor,
  id: string,
  { because, reopen }: Annulment,
): Promise<Outcome<StoredCase>> {
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (!subject) return refused('not-found');
    if (subject.state.accountId === actor.accountId) return refused('own-filing');
    const note = writtenNote(services, because);
    const decidedBy = actor.accountId;
    const command = { type: 'annul', becauseId: note.id, decidedBy } as const;
    const change = { command, action: 'registration-annulled' } as const;
    const annulled = await applyAct(trx, services, actor, subject, change, note);
    if (!annulled.ok || !reopen) return annulled;
    const back = await bringBack(trx, services, actor, reopen, annulled.value, because);
    return back.ok ? done(annulled.value) : back;
  });
}

/** Only a case of the same person, whose lock is held. */
async function bringBack(
  trx: Transaction,
  services: Services,
  actor: Actor,
  id: string,
  annulled: StoredCase,
  because: string,
): Promise<Outcome<StoredCase>> {
  const closed = await loadCase(trx, id);
  if (!closed || closed.state.personId !== annulled.state.personId) {
    return refused('invalid', [{ pointer: '/reopen', code: 'not-this-person' }]);
  }
  const note = writtenNote(services, because);
  const newAsking = anotherAsking(closed.state);
  const command = { type: 'reopen', becauseId: note.id, newAsking } as const;
  const change = { command, action: 'registration-reopened' } as const;
  return applyAct(trx, services, actor, closed, change, note);
}
