import type { Channel, LadderStep } from '../../platform/config/index.ts';

export interface PlannedStep {
  readonly channel: Channel;
  /** Place in the ladder. */
  readonly step: number;
  /** Wall time; null: only where the steps before it fail. */
  readonly dueAt: Date | null;
}

export interface Plan {
  readonly ladder: readonly LadderStep[];
  /** The channels by which this reader can be reached, as far as is known. */
  readonly open: ReadonlySet<Channel>;
  /** The reader is a host who was typed. */
  readonly typedHost: boolean;
  /** Something is asked of the reader by a day. */
  readonly wantsAnswer: boolean;
  readonly queuedAt: Date;
  readonly now: Date;
}

/**
 * When each channel has its turn. The first one goes at once, whatever its minutes: there is nothing to
 * wait for. A text message about something that asks nothing is kept in reserve.
 */
export function plannedSteps(plan: Plan): readonly PlannedStep[] {
  const { ladder, open, typedHost, queuedAt, now } = plan;
  const usable = ladder
    .map((one, step) => ({ ...one, step }))
    .filter(({ channel }) => open.has(channel));
  const first = usable.find(({ channel }) => isInChain(channel, typedHost));
  return usable.map(({ channel, step, minutes }) => {
    const turn = new Date(Math.max(queuedAt.getTime() + minutes * 60_000, now.getTime()));
    const reserve = channel === 'sms' && !plan.wantsAnswer;
    return { channel, step, dueAt: step === first?.step ? now : reserve ? null : turn };
  });
}

/**
 * Whether a channel takes part in who comes after whom. For a host who was typed push does not: whoever
 * typed them sees what becomes of e-mail and text message, and could read from their times whether the
 * host is known here.
 */
export function isInChain(channel: Channel, typedHost: boolean): boolean {
  return !(typedHost && channel === 'push');
}
