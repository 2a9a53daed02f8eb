import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from '../../platform/config/index.ts';
import { type Plan, plannedSteps } from './planned-steps.ts';
import type { Step } from './step.ts';
import { whatFollows } from './what-follows.ts';

const now = new Date('2026-11-24T06:00:00Z');
const LADDER = [
  { channel: 'push', minutes: 0 },
  { channel: 'email', minutes: 0 },
  { channel: 'sms', minutes: 240 },
] as const;

/** Each channel with the minutes until its turn; '-' in reserve. */
function turns(open: readonly Channel[], changes: Partial<Plan> = {}): string {
  const plan = { ladder: LADDER, typedHost: true, wantsAnswer: true, queuedAt: now, now };
  return plannedSteps({ ...plan, open: new Set(open), ...changes })
    .map(({ channel, dueAt }) => `${channel} ${dueAt ? minutesTo(dueAt) : '-'}`)
    .join(', ');
}

function minutesTo(at: Date): number {
  return (at.getTime() - now.getTime()) / 60_000;
}

describe('the ladder of a host who was typed', () => {
  it('goes by what was typed alone: push moves none of it', () => {
    expect(turns(['push', 'email', 'sms'])).toBe('push 0, email 0, sms 240');
    expect(turns(['email', 'sms'])).toBe('email 0, sms 240');
    expect(turns(['push', 'sms'])).toBe('push 0, sms 0');
    expect(turns(['sms'])).toBe('sms 0');
  });

  it('does so for every ladder', () => {
    const minutes = fc.array(fc.nat(600), { minLength: 3, maxLength: 3 });
    const order = fc.shuffledSubarray([...CHANNELS], { minLength: 3 });
    fc.assert(
      fc.property(
        minutes,
        order,
        fc.subarray(['email', 'sms'] as const),
        (some, channels, open) => {
          const rising = some.toSorted((left, right) => left - right);
          const ladder = channels.map((channel, at) => ({ channel, minutes: rising[at] ?? 0 }));
          const typed = (list: readonly Channel[]) =>
            turns(list, { ladder })
              .split(', ')
              .filter((turn) => !turn.startsWith('push'));
          expect(typed(['push', ...open])).toEqual(typed(open).filter((turn) => turn !== ''));
        },
      ),
    );
  });
});

describe('the ladder of an account', () => {
  it('begins at once, with whatever channel there is', () => {
    const ladder = [
      { channel: 'push', minutes: 0 },
      { channel: 'email', minutes: 30 },
    ] as const;
    const account = { ladder, typedHost: false };
    expect(turns(['push', 'email'], account)).toBe('push 0, email 30');
    expect(turns(['email'], account)).toBe('email 0');
  });

  it('keeps text messages for when nothing else works, unless an answer is wanted', () => {
    const told = { typedHost: false, wantsAnswer: false };
    expect(turns(['email', 'sms'], told)).toBe('email 0, sms -');
    expect(turns(['sms'], told)).toBe('sms 0');
    expect(turns(['email', 'sms'], { typedHost: false })).toBe('email 0, sms 240');
  });

  it('makes up for the time that a message has waited', () => {
    const queuedAt = new Date(now.getTime() - 200 * 60_000);
    expect(turns(['email', 'sms'], { queuedAt })).toBe('email 0, sms 40');
  });
});

type Ending = 'sent' | 'failed' | 'skipped';

/** Ends the steps of a message one after another, as they become due, and gives how the message ended. */
function run(open: readonly Channel[], endings: readonly Ending[], changes: Partial<Plan>) {
  const plan = {
    ladder: LADDER,
    typedHost: true,
    wantsAnswer: true,
    queuedAt: now,
    now,
    ...changes,
  };
  let steps: Step[] = plannedSteps({ ...plan, open: new Set(open) }).map((planned) => ({
    ...planned,
    id: planned.channel,
    messageId: 'message',
    state: 'queued',
    attempts: 0,
    code: null,
    reply: null,
    settledAt: null,
  }));
  let message: string | null = null;
  for (const state of endings) {
    const next = steps
      .filter((step) => step.state === 'queued' && step.dueAt)
      .sort((left, right) => Number(left.dueAt) - Number(right.dueAt))[0];
    if (!next) break;
    const ended: Step = { ...next, state, code: state === 'sent' ? null : 'refused' };
    steps = steps.map((step) => (step.id === ended.id ? ended : step));
    const follows = whatFollows(steps, ended, plan.typedHost, now);
    steps = steps.map((step) => {
      if (follows.skip.includes(step.id)) return { ...step, state: 'skipped' };
      return follows.bringForward?.id === step.id ? { ...step, dueAt: now } : step;
    });
    message ??= follows.message?.state ?? null;
  }
  return { message, waiting: steps.filter(({ state }) => state === 'queued').map(({ id }) => id) };
}

describe('whatever becomes of the steps', () => {
  it('none waits for ever, and the message has ended', () => {
    const ending = fc.constantFrom<Ending>('sent', 'failed', 'skipped');
    fc.assert(
      fc.property(
        fc.subarray([...CHANNELS], { minLength: 1 }),
        fc.array(ending, { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        (open, endings, typedHost, wantsAnswer) => {
          const { message, waiting } = run(open, endings, { typedHost, wantsAnswer });
          expect(waiting).toEqual([]);
          expect(message).not.toBeNull();
        },
      ),
    );
  });

  it('a failure hands over at once', () => {
    const account = { typedHost: false, wantsAnswer: false };
    expect(run(['email', 'sms'], ['failed'], account)).toEqual({ message: null, waiting: ['sms'] });
    expect(run(['email', 'sms'], ['failed', 'sent'], account)).toMatchObject({ message: 'sent' });
    expect(run(['email', 'sms'], ['failed', 'failed'], account)).toMatchObject({
      message: 'failed',
    });
  });

  it('push that worked keeps no text message from a host who was typed', () => {
    const told = { typedHost: true, wantsAnswer: false };
    expect(run(['push', 'email', 'sms'], ['sent'], told).waiting).toEqual(['email', 'sms']);
    expect(run(['push', 'email', 'sms'], ['sent', 'failed'], told).waiting).toEqual(['sms']);
  });
});
