import type { Transaction } from 'kysely';
import { recordAudit } from '../../audit/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { standingFiling } from '../amended-filing.ts';
import { type CaseState, type Status, statusOf } from '../case/state.ts';
import { loadCase } from '../case-store.ts';
import { loadContext } from '../context.ts';
import type { Filing } from '../contract.ts';
import { getParticulars } from '../particulars-store.ts';
import type { RefusalCode } from '../refusals.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import type { CopyKind, Draft } from './draft.ts';
import { withSoundFields } from './fields.ts';
import { isId } from './is-id.ts';
import { DRAFT_STEPS, type DraftStep, pointersOf } from './steps.ts';

/** What a draft takes over from a case, of what status that case must be, and what it is refused as. */
interface Copy {
  readonly steps: readonly DraftStep[];
  /** Fields of steps that are not taken over whole. */
  readonly fields?: readonly string[];
  readonly from: readonly Status[];
  readonly otherwise: RefusalCode;
}

const EVERY_STEP = DRAFT_STEPS.map(({ step }) => step);
const OPEN = ['awaiting-host', 'in-review'] as const;

const COPIES: Readonly<Record<CopyKind, Copy>> = {
  family: {
    steps: ['dates', 'host', 'place', 'contact'],
    from: [...OPEN, 'registered'],
    otherwise: 'not-open',
  },
  correct: { steps: EVERY_STEP, from: ['refused'], otherwise: 'not-at-this-stage' },
  move: {
    steps: ['passport', 'person', 'document', 'contact'],
    fields: ['/entry'],
    from: ['registered'],
    otherwise: 'not-at-this-stage',
  },
  renew: {
    steps: ['person', 'dates', 'host', 'place', 'contact'],
    from: ['registered'],
    otherwise: 'not-at-this-stage',
  },
  amend: { steps: EVERY_STEP, from: OPEN, otherwise: 'not-open' },
};

/** What a draft begins with when it begins from a case of the account; the reading is recorded. */
export async function copyCase(
  trx: Transaction<DB>,
  accountId: string,
  kind: CopyKind,
  caseId: string | null,
): Promise<Outcome<Pick<Draft, 'purpose' | 'filing' | 'stepsDone'>>> {
  const stored = caseId && isId(caseId) ? await loadCase(trx, caseId) : undefined;
  if (stored?.state.accountId !== accountId) return refused('not-found');
  const { id, state } = stored;
  const { steps, fields = [], from, otherwise } = COPIES[kind];
  if (!from.includes(statusOf(state))) return refused(otherwise);
  const filed = await filedLast(trx, state);
  await recordAudit(trx, {
    actorKind: 'immigrant',
    actorId: accountId,
    action: 'registration-read',
    registrationId: id,
  });
  return done({
    purpose: { kind, of: kind === 'family' ? (state.party ?? id) : id },
    filing: withSoundFields({}, [...steps.flatMap(pointersOf), ...fields], filed),
    stepsDone: steps,
  });
}

/** A case as its holder told it last: what waits for an officer comes before what is in effect. */
async function filedLast(trx: Transaction<DB>, state: CaseState): Promise<Filing> {
  const waiting = state.proposedParticularsId;
  const proposed = waiting ? await getParticulars(trx, waiting) : null;
  return standingFiling(await loadContext(trx, state), proposed, state);
}
