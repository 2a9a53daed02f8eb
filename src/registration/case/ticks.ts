import { addDays } from '../../platform/calendar/index.ts';
import { startOfLegalDay } from '../../platform/clock/index.ts';
import type { TickFacts, TickKind } from './commands.ts';
import { complaintDeadlines, type Deadline, dayAfter, dayOf, deadlinesOf } from './deadlines.ts';
import { consenting, mayProvide, providersOf } from './providers.ts';
import { type Asking, type CaseState, type Day, type Instant, isInForce, isOpen } from './state.ts';

/** A moment at which the register has something to do by itself. */
export interface Tick {
  readonly kind: TickKind;
  /** Legal instant. */
  readonly dueAt: Instant;
}

/** Days before the last one on which a person is reminded. */
const REMIND_DAYS = [10, 5, 1] as const;
/** Hours after which a host is reminded. */
const REMIND_HOURS = [24, 48] as const;
/** A reminder reaches people when they are up. */
const MORNING = 9;

/** Everything that the clocks of a case will bring, as it stands; the rows of deadlines are these. */
export function ticksOf(state: CaseState, facts: TickFacts): readonly Tick[] {
  const deadlines = state.ended ? complaintDeadlines(state, facts) : deadlinesOf(state, facts);
  const last = (kind: Deadline['kind']) => deadlines.find((one) => one.kind === kind);
  const { extension } = state;
  return [
    ...hostTicks('host', state.asking, state.askedAt, last('host-answer')),
    ...(extension
      ? hostTicks('extension', extension.asking, extension.askedAt, last('extension-answer'))
      : []),
    ...placeLock(state, facts),
    ...registrationReminders(state, last('registration')),
    ...stayTicks(state, last('stay')),
    ...endOf('leaving-answer', last('leaving-answer')),
    ...(state.review?.overdue ? [] : endOf('review', last('review'))),
    ...(state.dispute?.overdue ? [] : endOf('dispute', last('dispute'))),
    ...endOf('complaint-decision', last('complaint-decision')),
  ];
}

function hostTicks(
  of: 'host' | 'extension',
  asking: Asking,
  askedAt: Instant,
  deadline: Deadline | undefined,
): readonly Tick[] {
  if (!deadline) return [];
  const hours = asking.channel === 'none' ? [] : REMIND_HOURS;
  return [
    ...hours.map(
      (after): Tick => ({
        kind: `${of}-reminder-${after}h`,
        dueAt: new Date(Date.parse(askedAt) + after * 3_600_000).toISOString(),
      }),
    ),
    ...endOf(`${of}-answer`, deadline),
  ];
}

/**
 * The standing "no" of a locked place, when the first reminder would go out: so neither the time nor the
 * status tells of it. It holds against anybody's yes but that of a provider of the place.
 */
function placeLock(state: CaseState, facts: TickFacts): readonly Tick[] {
  const providers = providersOf(state, facts);
  if (!providers.locked || !isOpen(state) || state.consent === 'declined') return [];
  if (consenting(state).some((provider) => mayProvide(state.asking, provider, providers)))
    return [];
  const dueAt = new Date(Date.parse(state.askedAt) + REMIND_HOURS[0] * 3_600_000).toISOString();
  return [{ kind: 'place-lock', dueAt }];
}

function registrationReminders(state: CaseState, deadline: Deadline | undefined): readonly Tick[] {
  if (!deadline || !isOpen(state)) return [];
  return reminders('registration', deadline.warnOn, dayOf(state.recordedAt));
}

function stayTicks(state: CaseState, deadline: Deadline | undefined): readonly Tick[] {
  if (!deadline) return [];
  const reminded = isInForce(state) && state.registered ? state.registered.on : null;
  return [
    ...(reminded ? reminders('stay', deadline.lateAfter, reminded) : []),
    ...endOf('stay-end', deadline),
  ];
}

/** Whoever files shortly before the day is not told at once what the page has just said. */
function reminders(of: 'registration' | 'stay', last: Day, since: Day): readonly Tick[] {
  return REMIND_DAYS.flatMap((days): Tick[] => {
    const on = addDays(last, -days);
    if (on <= since) return [];
    return [{ kind: `${of}-${days}`, dueAt: startOfLegalDay(on, MORNING).toISOString() }];
  });
}

/** A day is over when the next one begins. */
function endOf(kind: TickKind, deadline: Deadline | undefined): readonly Tick[] {
  if (!deadline) return [];
  return [{ kind, dueAt: startOfLegalDay(dayAfter(deadline.lateAfter)).toISOString() }];
}
