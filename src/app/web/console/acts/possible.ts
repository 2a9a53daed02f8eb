import type { RegistrationView } from '../../../../registration/index.ts';
import { wasHeard } from '../procedure/index.ts';

/** What an officer can do to a case, beside clearing its doubts; each has a page of that name. */
export const ACTS = [
  'host',
  'host-tie',
  'hearing',
  'refuse',
  'annul',
  'restore',
  'suspend',
  'end',
  'reopen',
] as const;
export type ActName = (typeof ACTS)[number];

/**
 * The acts that the case as it stands allows. A button that would only be refused is not shown; the use
 * cases decide all the same, since the case may change before the form is sent.
 */
export function possibleActs(view: RegistrationView, today: string): readonly ActName[] {
  return ACTS.filter((act) => POSSIBLE[act](view, today));
}

type Possible = (view: RegistrationView, today: string) => boolean;

const inReview: Possible = ({ status }) => status === 'in-review';
const inForce: Possible = ({ status }) => status === 'registered';

const POSSIBLE: Readonly<Record<ActName, Possible>> = {
  // While the host's own time runs they are left alone.
  host: ({ status, consent }) => status === 'in-review' && consent === 'asked',
  // Only an account can be tied: a host who is known by their own word alone has none.
  'host-tie': ({ doubts = [], confirmation }) =>
    doubts.some(({ doubt }) => doubt === 'host-not-tied') &&
    confirmation?.degree === 'signed-in-identity',
  hearing: (view, today) => (inReview(view, today) || inForce(view, today)) && !view.hearing,
  refuse: (view, today) => inReview(view, today) && wasHeard(view, today),
  annul: (view, today) => inForce(view, today) && wasHeard(view, today),
  restore: (view, today) => inForce(view, today) && view.suspension !== undefined,
  suspend: (view, today) => inForce(view, today) && view.suspension === undefined,
  end: inForce,
  reopen: ({ status, ended, stay }, today) =>
    (status === 'closed' || (status === 'withdrawn' && endedByRules(ended?.by))) &&
    stay.until >= today,
};

/** What the filer ended, or replaced by a newer filing, stays ended. */
function endedByRules(by: string | undefined): boolean {
  return by === 'departed' || by === 'stay-ended';
}

/** Whether there is something to clear: doubts, or a hearing that needs no decision any more. */
export function mayClear(view: RegistrationView): boolean {
  const { status, doubts = [], hearing } = view;
  if (isUnknownToHosts(view)) return true;
  const open = status === 'in-review' || status === 'registered';
  return open && (doubts.length > 0 || hearing !== undefined);
}

/** Refused by the host who made it too many that do not know the person; it is looked at all the same. */
export function isUnknownToHosts({ status, doubts = [] }: RegistrationView): boolean {
  return status === 'refused' && doubts.some(({ doubt }) => doubt === 'unknown-to-hosts');
}
