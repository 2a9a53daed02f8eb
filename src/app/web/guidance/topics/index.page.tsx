import type { Rules } from '../../../../law/index.ts';
import { type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { PageContent } from '../../ui/index.ts';
import { DUTY, GUIDANCE, NEXT_TRIP, SOURCES } from '../addresses.ts';
import { questionMessages } from '../duty/index.ts';
import { guidanceMessages } from '../messages.ts';
import { tripMessages } from '../next-trip/index.ts';
import { indexMessages as texts } from './messages.ts';
import { recordsOn } from './records.ts';
import { leadOf } from './topic.page.tsx';
import { TOPICS } from './topics.ts';

export interface IndexPageProps {
  readonly language: Language;
  readonly rules: Rules;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Where all of guidance is reached from: first what counts for oneself, then what there is to read. */
export function indexPage({ language, rules, today }: IndexPageProps): PageContent {
  const records = recordsOn(rules, today);
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <h2>{say(texts.tools, language)}</h2>
        <Cards
          cards={[
            { href: DUTY, title: say(questionMessages.title, language) },
            {
              href: NEXT_TRIP,
              title: say(tripMessages.title, language),
              text: say(tripMessages.lead, language),
            },
          ]}
        />
        <h2>{say(texts.topics, language)}</h2>
        <Cards
          cards={TOPICS.map((topic) => ({
            href: `${GUIDANCE}/${topic.name}`,
            title: sayWith(topic.title, language, {}),
            text: leadOf(topic, records, language),
          }))}
        />
        <p>
          <a href={SOURCES}>{say(guidanceMessages.whatIsSure, language)}</a>
        </p>
        <p class="quiet">{say(guidanceMessages.mayChange, language)}</p>
      </>
    ),
  };
}

interface Card {
  readonly href: string;
  readonly title: string;
  readonly text?: string;
}

/** Each is one large link. */
function Cards({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul class="cases">
      {cards.map(({ href, title, text }) => (
        <li class="case" key={href}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
