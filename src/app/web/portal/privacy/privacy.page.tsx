import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { PageContent } from '../../ui/index.ts';
import { privacyMessages as texts } from './messages.ts';

/** What is kept, who sees it, and what one can do about it. */
export function privacyPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Part
          language={language}
          heading={texts.what}
          items={[texts.whatFiled, texts.whatHappened, texts.whatNot]}
        />
        <Part
          language={language}
          heading={texts.who}
          items={[texts.whoHost, texts.whoOfficer, texts.whoChecker]}
        />
        <h2>{say(texts.cookies, language)}</h2>
        <p>{say(texts.cookiesText, language)}</p>
        <h2>{say(texts.yours, language)}</h2>
        <ul>
          <li>
            <a href="/account/settings">{say(texts.yoursExport, language)}</a>
          </li>
          <li>
            <a href="/account">{say(texts.yoursCorrect, language)}</a>
          </li>
        </ul>
        <p class="quiet">{say(texts.terms, language)}</p>
      </>
    ),
  };
}

interface PartProps {
  readonly language: Language;
  readonly heading: Message;
  readonly items: readonly Message[];
}

function Part({ language, heading, items }: PartProps) {
  return (
    <section>
      <h2>{sayWith(heading, language, {})}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.en}>{sayWith(item, language, {})}</li>
        ))}
      </ul>
    </section>
  );
}
