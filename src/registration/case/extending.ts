import { addDays } from '../../platform/calendar/index.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { isQuorum, mayProvide, providersOf, sameProvider } from './providers.ts';
import { type CaseState, isInForce } from './state.ts';

type Extend = CaseCommand & { type: 'extend' };
type Confirm = CaseCommand & { type: 'confirm' };

/** Longer than this is a misprint in a year. */
const DAYS_AHEAD = 3 * 366;

/** A longer stay at the same place, in one step: the host is asked, the registration stands meanwhile. */
export function extend(state: CaseState, command: Extend, facts: Facts): Decision<CaseEvent> {
  if (!isInForce(state)) return refuse('not-registered');
  const { until, asking } = command;
  if (until <= state.stay.until) {
    return refuse('invalid', [{ pointer: '/until', code: 'not-later' }]);
  }
  if (until > addDays(facts.today, DAYS_AHEAD)) {
    return refuse('invalid', [{ pointer: '/until', code: 'too-far-ahead' }]);
  }
  if (state.extension?.until === until) return decided();
  return decided({ type: 'extension-asked', asking, until, at: facts.now });
}

/** The host's "yes" to the longer stay. */
export function confirmExtension(
  state: CaseState,
  { provider, approved }: Confirm,
  facts: Facts,
): Decision<CaseEvent> {
  const { extension } = state;
  if (!extension) return decided();
  const { asking, agreed, until } = extension;
  if (approved) {
    return decided<CaseEvent>(
      { type: 'extension-asked', asking: approved, until, at: facts.now },
      { type: 'extension-confirmed', ...provider },
    );
  }
  const providers = providersOf(state, facts);
  const waits =
    mayProvide(asking, provider, providers) && !isQuorum(asking, [...agreed, provider], providers);
  if (waits && agreed.some((one) => sameProvider(one, provider))) return decided();
  if (waits) return decided({ type: 'host-agreed', ...provider, at: facts.now });
  return decided({ type: 'extension-confirmed', ...provider });
}

/** The host's "no": the case stays registered to its old day. */
export function declineExtension(): Decision<CaseEvent> {
  return decided({ type: 'extension-ended', outcome: 'declined' });
}
