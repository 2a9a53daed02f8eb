import { type Language, say } from '../../../../platform/i18n/index.ts';
import { BackLink, type PageContent } from '../../ui/index.ts';
import { partHeadings, inboxMessages as texts } from './messages.ts';
import type { Part } from './parts.ts';
import { RequestCards } from './request-cards.tsx';

interface InboxProps {
  readonly language: Language;
  readonly parts: readonly Part[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** All that a host was asked, what is to be answered first. */
export function inboxPage({ language, parts, today }: InboxProps): PageContent {
  const title = say(texts.title, language);
  const filled = parts.filter(({ items }) => items.length > 0);
  const toAnswer = filled.some(({ name }) => name === 'waiting');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {filled.length === 0 ? (
          <NoRequests language={language} />
        ) : (
          !toAnswer && <p class="lead">{say(texts.nothingToAnswer, language)}</p>
        )}
        {filled.map((part) => (
          <section key={part.name}>
            <h2>{say(partHeadings[part.name], language)}</h2>
            <RequestCards language={language} part={part} today={today} />
          </section>
        ))}
      </>
    ),
  };
}

function NoRequests({ language }: { readonly language: Language }) {
  return (
    <>
      <p class="lead">{say(texts.none, language)}</p>
      <p>{say(texts.giveAddress, language)}</p>
    </>
  );
}

interface MoreProps {
  readonly language: Language;
  readonly part: Part;
  readonly today: string;
}

/** Requests of one part that no longer fit on the first page. */
export function morePage({ language, part, today }: MoreProps): PageContent {
  const title = say(partHeadings[part.name], language);
  return {
    title,
    body: (
      <>
        <BackLink href="/host">{say(texts.title, language)}</BackLink>
        <h1>{title}</h1>
        <RequestCards language={language} part={part} today={today} />
      </>
    ),
  };
}
