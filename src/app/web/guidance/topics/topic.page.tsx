import type { RuleRecord, Rules } from '../../../../law/index.ts';
import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import { BackLink, LinkButton, type PageContent } from '../../ui/index.ts';
import { GUIDANCE } from '../addresses.ts';
import { Basis } from '../basis.tsx';
import { Certainty } from '../certainty.tsx';
import { guidanceMessages } from '../messages.ts';
import { numberIn, numbersOf, type Records, recordsOn } from './records.ts';
import type { Part, Topic } from './topic.ts';

export interface TopicPageProps {
  readonly language: Language;
  readonly rules: Rules;
  readonly topic: Topic;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One topic: the answer first, then its parts, each with how sure it is. */
export function topicPage({ language, rules, topic, today }: TopicPageProps): PageContent {
  const title = sayWith(topic.title, language, {});
  const records = recordsOn(rules, today);
  return {
    title,
    body: (
      <>
        <BackLink href={GUIDANCE}>{say(guidanceMessages.rules, language)}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{leadOf(topic, records, language)}</p>
        {topic.parts.map((part) => (
          <TopicPart key={part.heading.en} language={language} part={part} records={records} />
        ))}
        <p class="quiet">{say(guidanceMessages.mayChange, language)}</p>
      </>
    ),
  };
}

/** What a topic comes to, in one or two sentences. */
export function leadOf({ lead, leadRule }: Topic, records: Records, language: Language): string {
  return sayWith(lead, language, numbersOf(leadRule ? records.get(leadRule) : undefined));
}

interface TopicPartProps {
  readonly language: Language;
  readonly part: Part;
  readonly records: Records;
}

function TopicPart({ language, part, records }: TopicPartProps) {
  const { heading, list = [], rule, certainty, onward } = part;
  const record = rule === undefined ? undefined : records.get(rule);
  const values = { ...numbersOf(record), ...part.values?.(numberIn(records)) };
  const told = (text: Message) => sayWith(text, language, values);
  return (
    <section>
      <h2>{told(heading)}</h2>
      {sentencesOf(part, record, told, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((item) => (
            <li key={item.en}>{told(item)}</li>
          ))}
        </ul>
      )}
      {record && <Basis record={record} />}
      {certainty && (
        <p class="basis">
          <Certainty of={certainty} />
        </p>
      )}
      {onward && (
        <div class="actions">
          <LinkButton href={onward.href} kind="secondary">
            {told(onward.text)}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

/** Our words tell of a setting as it comes with the program; set otherwise, its own note does. */
function sentencesOf(
  { sentences = [], holdsWith }: Part,
  record: RuleRecord | undefined,
  told: (text: Message) => string,
  language: Language,
): readonly string[] {
  const value = record && 'value' in record.parameters ? record.parameters.value : undefined;
  const holds = holdsWith === undefined || value === undefined || value === holdsWith;
  return holds || !record?.note ? sentences.map(told) : [record.note[language]];
}
