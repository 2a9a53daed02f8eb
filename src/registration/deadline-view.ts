import { explain, setting } from '../law/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { StayFacts } from './case/commands.ts';
import { type Deadline, type DeadlineKind, dayOf, deadlinesOf } from './case/deadlines.ts';
import type { CaseState, Day } from './case/state.ts';
import type { Viewer } from './viewer.ts';
import type { DeadlineView } from './views.ts';

/** The clocks of a case as its viewer may see them, with the reasons in their language. */
export function deadlineViews(
  state: CaseState,
  facts: StayFacts,
  viewer: Viewer,
  language: Language,
): DeadlineView[] {
  return deadlinesOf(state, facts)
    .filter(({ kind }) => viewer !== 'host' || OF_HOSTS.has(kind))
    .map((deadline) => toView(deadline, state, facts, language));
}

/** What a host is asked, and until when their guest is registered. */
const OF_HOSTS: ReadonlySet<DeadlineKind> = new Set([
  'host-answer',
  'extension-answer',
  'leaving-answer',
]);

function toView(
  { kind, warnOn, lateAfter, because }: Deadline,
  state: CaseState,
  { rules, today }: StayFacts,
  language: Language,
): DeadlineView {
  const metOn = metOnDay(kind, state, setting(rules, 'timeliness', today) === 'confirmation');
  const steps = explain(rules, because, language).map(
    ({ step, rule, parameters, act, clause, confidence, text }) => ({
      step: String(step),
      rule,
      parameters: { ...parameters },
      act,
      clause,
      confidence,
      text,
    }),
  );
  const late = (metOn ?? today) > lateAfter;
  return { kind, warnOn, lateAfter, ...(metOn ? { metOn } : {}), late, because: steps };
}

/**
 * The setting `timeliness` says what meets a deadline to register: the filing, since the host's time and
 * the register's are not the person's, or the confirmation.
 */
function metOnDay(kind: DeadlineKind, state: CaseState, byConfirmation: boolean): Day | null {
  if (kind !== 'registration' && kind !== 'move') return null;
  if (byConfirmation) return state.registered?.on ?? null;
  return dayOf(kind === 'move' ? state.recordedAt : state.filedAt);
}
