import { renderTemplate } from '../../../notifications/index.ts';
import {
  formatInstant,
  LANGUAGES,
  type Language,
  languageOf,
  type Message,
  say,
  sayWith,
} from '../../../platform/i18n/index.ts';
import type { DemoMessage } from '../options.ts';
import { DefinitionList, type PageContent } from '../ui/index.ts';
import { stateMessages, outboxMessages as texts } from './messages.ts';

const STATES: ReadonlyMap<string, Message> = new Map(Object.entries(stateMessages));

/** Every message as its reader gets it. */
export function outboxPage(messages: readonly DemoMessage[], language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{say(messages.length > 0 ? texts.lead : texts.none, language)}</p>
        {messages.map((message) => (
          <OneMessage key={message.id} message={message} language={language} />
        ))}
      </>
    ),
  };
}

interface OneMessageProps {
  readonly message: DemoMessage;
  readonly language: Language;
}

function OneMessage({ message, language }: OneMessageProps) {
  const state = STATES.get(message.state);
  const languages = languagesOf(message);
  return (
    <article class="message">
      <DefinitionList
        items={[
          { term: say(texts.recipient, language), value: message.recipient },
          { term: say(texts.queuedAt, language), value: formatInstant(message.queuedAt, language) },
          {
            term: say(texts.state, language),
            value: state ? sayWith(state, language, {}) : message.state,
          },
        ]}
      />
      {languages.map((each) => (
        <Letter key={each} message={message} language={each} />
      ))}
    </article>
  );
}

/** A message to a reader of whom no language is known says the same in all three. */
function languagesOf({ language }: DemoMessage): readonly Language[] {
  return language === 'all' ? LANGUAGES : [languageOf(language) ?? 'en'];
}

function Letter({ message, language }: OneMessageProps) {
  const { subject, text } = renderTemplate(message.template, language, message.arguments);
  const link = message.arguments['link'];
  return (
    <section lang={language}>
      <h2>{subject}</h2>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>
            {paragraph === link ? <a href={paragraph}>{paragraph}</a> : paragraph}
          </p>
        ))}
    </section>
  );
}
