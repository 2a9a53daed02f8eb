import type { DraftKind, RegistrationView } from '../../../../../registration/index.ts';
import type { Standing } from '../standing.ts';

/** What somebody can do about a case of theirs. */
export type Step =
  | 'add-email'
  | 'another-host'
  | 'amend'
  | 'in-person'
  | 'papers'
  | 'withdraw'
  | 'correct'
  | 'hearing'
  | 'complain'
  | 'complaint'
  | 'certificate'
  | 'extend'
  | 'move'
  | 'again'
  | 'leave'
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
const STANDING_STEPS = ['extend', 'move', 'leave', 'renew', 'family'] as const;
const IN_FORCE: Steps = { first: 'certificate', others: STANDING_STEPS };

const STEPS: Readonly<Record<Standing, Steps>> = {
  asked: { first: null, others: ['in-person', ...OPEN_STEPS] },
  unasked: { first: 'add-email', others: ['in-person', 'withdraw', 'family'] },
  'host-silent': {
    first: 'another-host',
    others: ['papers', 'in-person', 'withdraw', 'family'],
  },
  'in-review': { first: null, others: OPEN_STEPS },
  hearing: { first: 'hearing', others: [] },
  heard: { first: null, others: ['hearing'] },
  registered: IN_FORCE,
  'registered-later': IN_FORCE,
  suspended: { first: null, others: ['certificate', ...STANDING_STEPS] },
  'run-out': { first: 'again', others: ['renew', 'family', 'certificate'] },
  declined: { first: 'correct', others: [] },
  refused: { first: 'correct', others: [] },
  withdrawn: { first: 'file', others: [] },
  replaced: { first: 'account', others: [] },
  lapsed: { first: 'file', others: [] },
  closed: { first: 'file', others: ['certificate'] },
};

/** What to do about a case that stands so, beside a hearing or a complaint too. */
export function stepsOf(view: RegistrationView, standing: Standing): Steps {
  const { first, others } = STEPS[standing];
  const beside = standing === 'hearing' || standing === 'heard' ? besideHearing(view) : [];
  const all = [...others, ...beside];
  if (standing === 'closed' && view.ended?.reason === 'moved') {
    return { first: 'account', others: all };
  }
  if (view.complaint && !view.mayComplain) return { first, others: ['complaint', ...all] };
  if (!view.mayComplain) return { first, others: all };
  return first ? { first, others: ['complain', ...all] } : { first: 'complain', others: all };
}

/** While somebody is heard the case goes on as it did. */
function besideHearing({ certificate }: RegistrationView): readonly Step[] {
  return certificate ? ['certificate', ...STANDING_STEPS] : OPEN_STEPS;
}

/** Steps that begin a draft from the case, and as what. */
export const DRAFTS: ReadonlyMap<Step, DraftKind> = new Map([
  ['add-email', 'amend'],
  ['another-host', 'amend'],
  ['amend', 'amend'],
  ['correct', 'correct'],
  ['move', 'move'],
  ['again', 'move'],
  ['renew', 'renew'],
  ['family', 'family'],
]);

/** Where a step that begins no draft leads; nothing changes by going there. */
export function addressOf(step: Step, id: string): string {
  if (step === 'file' || step === 'account') return `/${step}`;
  return `/registrations/${id}/${step === 'complain' ? 'complaint' : step}`;
}
