import type { Transaction } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { Parsed } from '../../platform/contract/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { checkTyped } from './check-draft.ts';
import type { Draft, DraftFiling } from './draft.ts';
import { lockDraft, updateDraft } from './draft-store.ts';
import { daysNotInvited, withInvitation } from './invitation.ts';
import { readStep } from './read-step.ts';
import { asksFor, type DraftStep, stepsWith } from './steps.ts';

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
    const read = await readInto(trx, services, accountId, draft, step, part);
    if (!read.ok) return refused('invalid', read.errors);
    const filing = read.value;
    const answered = [...placeDone(filing), ...saidByLines(filing, step, clock.today())];
    const stepsDone = stepsWith(stepsLeft(draft, filing), step, ...answered);
    const saved = { ...draft, filing, stepsDone, updatedAt: clock.wall() };
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

async function readInto(
  trx: Transaction<DB>,
  services: Services,
  accountId: string,
  draft: Draft,
  step: DraftStep,
  part: unknown,
): Promise<Parsed<DraftFiling>> {
  const today = services.clock.today();
  const piece =
    step === 'host'
      ? await withInvitation(trx, services, accountId, draft, part)
      : ({ ok: true, value: part } as const);
  if (!piece.ok) return piece;
  const read = readStep(draft.filing, step, piece.value, today);
  if (!read.ok || step !== 'dates') return read;
  const errors = await daysNotInvited(trx, { ...draft, filing: read.value });
  return errors.length > 0 ? { ok: false, errors } : read;
}

/** An invitation names the place too; a host who is typed in its stead does not. */
function placeDone({ host }: DraftFiling): readonly DraftStep[] {
  return host?.invitation ? ['place'] : [];
}

/**
 * Whoever files by an invitation is not led through what the lines of the passport have said in full: it
 * all stands on the page on which the answers are checked.
 */
function saidByLines(filing: DraftFiling, step: DraftStep, today: string): readonly DraftStep[] {
  const read = step === 'passport' && filing.immigrant?.document?.mrz !== undefined;
  if (!read || !filing.host?.invitation) return [];
  const checked = checkTyped(filing, today);
  const errors = checked.ok ? [] : checked.errors;
  return (['person', 'document'] as const).filter(
    (said) => !errors.some(({ pointer }) => asksFor(said, pointer)),
  );
}

function stepsLeft({ filing, stepsDone }: Draft, next: DraftFiling): readonly DraftStep[] {
  const lost = filing.host?.invitation && !next.host?.invitation && !next.place;
  return lost ? stepsDone.filter((step) => step !== 'place') : stepsDone;
}
