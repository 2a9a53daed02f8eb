import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { Outcome, type Tone } from '../../ui/index.ts';
import { daysBetween } from '../days-between.ts';
import { answerMessages as texts } from './messages.ts';
import type { Verdict } from './verdict.ts';

export interface AnswerOutcomeProps {
  readonly language: Language;
  readonly verdict: Verdict;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
  /** What decided whether there is a duty, in a sentence. */
  readonly reason: string | undefined;
}

interface Told {
  readonly tone: Tone;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The answer as one large sentence, with the one or two small ones that it needs. */
export function AnswerOutcome(props: AnswerOutcomeProps) {
  const { tone, heading, lines } = toldAs(props);
  return (
    <Outcome tone={tone} heading={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Outcome>
  );
}

function toldAs({ verdict, today, reason, language }: AnswerOutcomeProps): Told {
  const because = reason === undefined ? [] : [reason];
  const day = (date: string) => formatDate(date, language);
  switch (verdict.kind) {
    case 'in-time':
      return {
        tone: 'waiting',
        heading: say(texts.registerBy, language, { day: day(verdict.day) }),
        lines: [
          timeLeft(verdict.day, today, language),
          ...(verdict.day < verdict.deadline ? [say(texts.toBeSafe, language)] : []),
        ],
      };
    case 'hurry':
      return {
        tone: 'notice',
        heading: say(texts.registerBy, language, { day: day(verdict.deadline) }),
        lines: [say(texts.safeDayPassed, language, { day: day(verdict.safeDay) })],
      };
    case 'late':
      return {
        tone: 'bad',
        heading: say(texts.late, language),
        lines: [say(texts.lateStill, language)],
      };
    case 'no-day':
      return {
        tone: 'waiting',
        heading: say(texts.must, language),
        lines: [say(texts.mustNoDay, language)],
      };
    case 'allowed':
      return {
        tone: 'good',
        heading: say(texts.mayRegister, language),
        lines: [...because, say(texts.inDoubt, language)],
      };
    case 'exempt':
      return { tone: 'over', heading: say(texts.needNot, language), lines: because };
  }
}

function timeLeft(day: string, today: string, language: Language): string {
  const days = daysBetween(today, day);
  return days === 0
    ? say(texts.lastDayIsToday, language)
    : say(texts.daysLeftToRegister, language, { days });
}
