import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationSummary } from '../../../../registration/index.ts';
import { Tag, type Tone } from '../../ui/index.ts';
import { doubtMessages } from '../messages.ts';
import { markMessages as texts } from './messages.ts';

interface MarksProps {
  readonly language: Language;
  readonly item: RegistrationSummary;
  readonly today: string;
}

interface Mark {
  readonly tone: Tone;
  readonly text: string;
}

/** Why a case is in the queue, and why there: each in a word, never by colour alone. */
export function Marks({ language, item, today }: MarksProps) {
  const { doubts = [] } = item;
  const marks: readonly Mark[] = [
    ...urgent(item, today, language),
    ...doubts.map((doubt): Mark => ({ tone: 'notice', text: say(doubtMessages[doubt], language) })),
  ];
  return (
    <>
      {marks.map(({ tone, text }) => (
        <div key={text}>
          <Tag tone={tone}>{text}</Tag>
        </div>
      ))}
    </>
  );
}

function urgent(item: RegistrationSummary, today: string, language: Language): readonly Mark[] {
  const { overdue, suspended, status } = item;
  return [
    ...(overdue ? [{ tone: 'bad', text: say(texts.overdue, language) } as const] : []),
    ...hearingOf(item, today, language),
    ...(suspended ? [{ tone: 'bad', text: say(texts.suspended, language) } as const] : []),
    ...(status === 'registered'
      ? [{ tone: 'good', text: say(texts.registered, language) } as const]
      : []),
    ...(status === 'refused'
      ? [{ tone: 'over', text: say(texts.refused, language) } as const]
      : []),
  ];
}

function hearingOf(
  { hearingUntil, hearingAnswered }: RegistrationSummary,
  today: string,
  language: Language,
): readonly Mark[] {
  if (!hearingUntil) return [];
  if (hearingAnswered) return [{ tone: 'waiting', text: say(texts.answered, language) }];
  if (hearingUntil < today) return [{ tone: 'waiting', text: say(texts.unanswered, language) }];
  const until = formatDate(hearingUntil, language);
  return [{ tone: 'over', text: say(texts.running, language, { until }) }];
}
