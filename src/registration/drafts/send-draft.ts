import type { Transaction } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { amendCase } from '../amend-registration.ts';
import { loadForUpdate } from '../case-store.ts';
import type { Filing } from '../contract.ts';
import { fileIn } from '../file-registration.ts';
import { bodyMac, claimKey, type IdempotentCall, keepAnswer } from '../idempotency.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { checkDraft } from './check-draft.ts';
import { deleteDraft, lockDraft } from './draft-store.ts';
import { withCode } from './invitation.ts';
import { SENT_PATHS, type SentDraft, sentDraft } from './sent-draft.ts';

/**
 * A person sends a draft: it becomes a filing, or an amendment of the open case that it began from,
 * and is gone. Sent again, also at the same instant, it gives the same case. Whatever refuses the
 * filing or the amendment leaves the draft as it is.
 */
export async function sendDraft(
  services: Services,
  actor: Actor,
  id: string,
): Promise<Outcome<SentDraft>> {
  const { accountId } = actor;
  return unitOfWork(services.db, async (trx) => {
    const draft = await lockDraft(trx, accountId, id);
    if (!draft) {
      const earlier = await sentDraft(trx, accountId, id);
      return earlier ? done(earlier) : refused('not-found');
    }
    const { purpose } = draft;
    const checked = checkDraft(draft, services.clock.today());
    if (!checked.ok) return refused('invalid', checked.errors);
    const kind = purpose.kind === 'amend' ? 'amended' : 'filed';
    const mac = bodyMac(services.secret, checked.value);
    const call = { accountId, path: SENT_PATHS[kind], key: draft.id, mac };
    const sent =
      purpose.kind === 'amend'
        ? await amend(trx, services, actor, purpose.of, checked.value, call)
        : await file(trx, services, actor, withCode(services, checked.value), call);
    if (!sent.ok) return sent;
    await deleteDraft(trx, accountId, draft.id);
    return done({ registrationId: sent.value.id, kind });
  });
}

async function file(
  trx: Transaction<DB>,
  services: Services,
  actor: Actor,
  filing: Filing,
  call: IdempotentCall,
): Promise<Outcome<{ readonly id: string }>> {
  const filed = await fileIn(trx, services, actor, { ok: true, value: filing }, call);
  return filed.ok ? done({ id: filed.value.stored.id }) : filed;
}

/** The case takes on the whole filing: a field that was emptied in the draft is empty in it too. */
async function amend(
  trx: Transaction<DB>,
  services: Services,
  actor: Actor,
  caseId: string,
  filing: Filing,
  call: IdempotentCall,
): Promise<Outcome<{ readonly id: string }>> {
  const subject = await loadForUpdate(trx, caseId);
  if (subject?.state.accountId !== call.accountId) return refused('not-found');
  await claimKey(trx, call);
  const amended = await amendCase(trx, services, actor, subject, () => filing);
  if (!amended.ok) return amended;
  const { id, sequence } = amended.value;
  await keepAnswer(trx, call, { registrationId: id, sequence });
  return amended;
}
