import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import type {
  DeadlineKind,
  DeadlineView,
  RegistrationView,
} from '../../../../../registration/index.ts';
import { caseMessages as texts } from './messages.ts';

/** The clocks that still matter: of what is over, only what can be complained about. */
export function clocksOf({
  status,
  deadlines,
  stay,
  mayComplain,
}: RegistrationView): readonly DeadlineView[] {
  return deadlines.filter(({ kind, lateAfter }) => {
    if (kind === 'complaint') return mayComplain === true;
    if (kind === 'complaint-decision') return true;
    if (status === 'closed' || status === 'withdrawn') return false;
    // Before anybody is registered their last day is news only where the law gives an earlier one.
    return kind !== 'stay' || status === 'registered' || lateAfter < stay.until;
  });
}

/**
 * The last day that counts: the one filed, or the last permitted one without a visa, if that comes
 * first. The registration then ends by itself.
 */
export function lastDayOf({ deadlines, stay }: RegistrationView): string {
  const permitted = deadlines.find(({ kind }) => kind === 'stay')?.lateAfter;
  return permitted !== undefined && permitted < stay.until ? permitted : stay.until;
}

/** What else there is to say of the days that count. */
export function notesOf(
  view: RegistrationView,
  language: Language,
): Partial<Record<DeadlineKind, string>> {
  const reminded = remindedAt(view, language);
  const asked = view.extension ? 'extension-answer' : 'host-answer';
  return {
    ...(reminded ? { [asked]: reminded } : {}),
    ...(lastDayOf(view) < view.stay.until ? { stay: say(texts.permittedEnds, language) } : {}),
  };
}

/** When the host who is asked now was last reminded, if they were. */
function remindedAt({ events }: RegistrationView, language: Language): string | undefined {
  const since = events.findLastIndex(({ type }) => ASKS.has(type));
  const reminded = events.slice(since).findLast(({ type }) => type === 'host-reminded');
  if (!reminded) return undefined;
  return say(texts.reminded, language, { when: formatInstant(new Date(reminded.at), language) });
}

const ASKS: ReadonlySet<string> = new Set(['filed', 'host-asked', 'extension-asked']);
