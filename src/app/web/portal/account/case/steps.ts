import type { DraftKind } from '../../../../../registration/index.ts';
import type { Standing } from '../standing.ts';

/** What somebody can do about a case of theirs. */
export type Step =
  | 'add-email'
  | 'amend'
  | 'withdraw'
  | 'correct'
  | 'certificate'
  | 'move'
  | 'renew'
  | 'family'
  | 'file'
  | 'account';

interface Steps {
  /** What most people come to do, if there is anything at all to do. */
  readonly first: Step | null;
  readonly others: readonly Step[];
}

const OPEN_STEPS = ['amend', 'withdraw', 'family'] as const;
const IN_FORCE: Steps = { first: 'certificate', others: ['move', 'renew', 'family'] };

export const STEPS: Readonly<Record<Standing, Steps>> = {
  asked: { first: null, others: OPEN_STEPS },
  unasked: { first: 'add-email', others: ['withdraw', 'family'] },
  'in-review': { first: null, others: OPEN_STEPS },
  registered: IN_FORCE,
  'registered-later': IN_FORCE,
  'run-out': { first: 'move', others: ['renew', 'family', 'certificate'] },
  refused: { first: 'correct', others: [] },
  withdrawn: { first: 'file', others: [] },
  replaced: { first: 'account', others: [] },
  closed: { first: 'account', others: ['certificate'] },
};

/** Steps that begin a draft from the case, and as what. */
export const DRAFTS: ReadonlyMap<Step, DraftKind> = new Map([
  ['add-email', 'amend'],
  ['amend', 'amend'],
  ['correct', 'correct'],
  ['move', 'move'],
  ['renew', 'renew'],
  ['family', 'family'],
]);

/** Where a step that begins no draft leads; nothing changes by going there. */
export function addressOf(step: Step, id: string): string {
  if (step === 'file' || step === 'account') return `/${step}`;
  return `/registrations/${id}/${step}`;
}
