import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { Services } from '../services.ts';
import { nextStep } from './check-draft.ts';
import type { Draft, Purpose } from './draft.ts';
import { draftsOf } from './draft-store.ts';
import type { DraftStep } from './steps.ts';

/** One line of a person's drafts. */
export interface DraftSummary {
  readonly id: string;
  readonly purpose: Purpose;
  /** Surname and given names as far as they are typed; may be empty. */
  readonly name: string;
  /** Wall time. */
  readonly updatedAt: Date;
  /** Null when it is ready to be sent. */
  readonly nextStep: DraftStep | null;
}

/** The account's drafts, the one saved last first; one recorded reading for the list. */
export async function listDrafts(
  { db, clock }: Services,
  { accountId }: Actor,
): Promise<readonly DraftSummary[]> {
  const drafts = await draftsOf(db, accountId);
  await recordAudit(db, {
    actorKind: 'immigrant',
    actorId: accountId,
    action: 'drafts-listed',
    registrationId: null,
  });
  const today = clock.today();
  return drafts.map((draft) => summaryOf(draft, today));
}

function summaryOf(draft: Draft, today: string): DraftSummary {
  const { id, purpose, filing, updatedAt } = draft;
  const { surname = '', givenNames = '' } = filing.immigrant ?? {};
  const name = `${surname} ${givenNames}`.trim();
  return { id, purpose, name, updatedAt, nextStep: nextStep(draft, today) };
}
