import type { RegistrationSummary } from '../../../../../registration/index.ts';
import { type Standing, standingOf } from '../standing.ts';

export interface StandingCase {
  readonly summary: RegistrationSummary;
  readonly standing: Standing;
}

/** What somebody wants to know first, and of which cases it is said; all of one kind. */
export interface Matters {
  readonly kind: 'hearing' | 'in-force' | 'open' | 'unfinished';
  readonly cases: readonly [StandingCase, ...StandingCase[]];
  /** A newer filing than the registration in force that asks for something, or may replace it. */
  readonly newer: StandingCase | null;
  /** The account files for one person: then it is the reader who is spoken of. */
  readonly onePerson: boolean;
}

const IN_FORCE: ReadonlySet<Standing> = new Set(['registered', 'registered-later', 'suspended']);
const OPEN: ReadonlySet<Standing> = new Set([
  'asked',
  'unasked',
  'host-silent',
  'in-review',
  'heard',
]);
/** Nobody is registered by these until the person does something. */
const UNFINISHED: ReadonlySet<Standing> = new Set(['declined', 'refused', 'run-out']);

export function withStanding(
  summaries: readonly RegistrationSummary[],
  today: string,
): readonly StandingCase[] {
  return summaries.map((summary) => ({ summary, standing: standingOf(summary, today) }));
}

/** What matters among the newest cases, the newest first; null where nothing is in force or waits. */
export function whatMatters(cases: readonly StandingCase[]): Matters | null {
  const [newest] = cases;
  const onePerson = new Set(cases.map(({ summary }) => summary.immigrantName)).size === 1;
  const [heard, ...alsoHeard] = cases.filter(({ standing }) => standing === 'hearing');
  const [inForce, ...alsoInForce] = cases.filter(({ standing }) => IN_FORCE.has(standing));
  const [open, ...alsoOpen] = cases.filter(({ standing }) => OPEN.has(standing));
  if (heard) return { kind: 'hearing', cases: [heard, ...alsoHeard], newer: null, onePerson };
  if (inForce) {
    const asks = newest && (OPEN.has(newest.standing) || UNFINISHED.has(newest.standing));
    const newer = asks ? newest : null;
    return { kind: 'in-force', cases: [inForce, ...alsoInForce], newer, onePerson };
  }
  if (open) return { kind: 'open', cases: [open, ...alsoOpen], newer: null, onePerson };
  if (!newest || !UNFINISHED.has(newest.standing)) return null;
  return { kind: 'unfinished', cases: [newest], newer: null, onePerson };
}
