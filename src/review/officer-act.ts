import { type Actor, decidesCases } from '../accounts/index.ts';
import type { Parsed } from '../platform/contract/index.ts';
import {
  type CaseChange,
  changeCase,
  factsFor,
  loadContext,
  loadForUpdate,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
  type WrittenNote,
} from '../registration/index.ts';

/** What an officer does to a case, and the note with their words. */
export interface OfficerAct extends Pick<CaseChange, 'command' | 'action'> {
  readonly note: WrittenNote;
}

/**
 * The way of every act of an officer on a case: may they, is the case there, then what they said. An
 * officer has no say in a case of their own.
 */
export async function officerAct<Said>(
  services: Services,
  actor: Actor,
  id: string,
  parsed: Parsed<Said>,
  act: (said: Said, subject: StoredCase) => OfficerAct,
  may: (actor: Actor) => boolean = decidesCases,
): Promise<Outcome<StoredCase>> {
  if (!may(actor)) return refused('not-allowed');
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (!subject) return refused('not-found');
    if (subject.state.accountId === actor.accountId) return refused('own-filing');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const { note, ...change } = act(parsed.value, subject);
    return applyAct(trx, services, actor, subject, change, note);
  });
}

/** The same on a case that the caller has loaded under its person's lock. */
export async function applyAct(
  trx: Parameters<typeof loadForUpdate>[0],
  services: Services,
  actor: Actor,
  subject: StoredCase,
  change: Pick<CaseChange, 'command' | 'action'>,
  note: WrittenNote,
): Promise<Outcome<StoredCase>> {
  const context = await loadContext(trx, subject.state);
  return changeCase(trx, services, {
    subject,
    context,
    ...change,
    facts: await factsFor(trx, services, subject, context),
    by: { kind: 'officer', accountId: actor.accountId, at: services.clock.now() },
    host: context.host,
    attach: () => note.keep(trx, subject.id),
  });
}
