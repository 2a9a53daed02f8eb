import { type Language, say } from '../../../platform/i18n/index.ts';
import type { SessionActor } from '../options.ts';
import { type PageContent, withLanguage } from '../ui/index.ts';
import { DemoSection } from './demo-section.tsx';
import { homeMessages as texts } from './messages.ts';
import { SignedIn } from './signed-in.tsx';

export interface HomePageProps {
  readonly language: Language;
  readonly actor: SessionActor | null;
  /** Whom a demonstration lets sign in; null where it is none. */
  readonly demoActors: readonly string[] | null;
}

/** The start page: what this is, what it costs, how it goes. */
export function homePage({ language, actor, demoActors }: HomePageProps): PageContent {
  return {
    title: say(texts.title, language),
    body: (
      <>
        {actor && <SignedIn language={language} actor={actor} />}
        <h1>{say(texts.title, language)}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <p>{say(texts.free, language)}</p>
        <h2>{say(texts.steps, language)}</h2>
        <Steps language={language} />
        <h2>{say(texts.verify, language)}</h2>
        <p>
          {say(texts.verifyText, language)}{' '}
          <a href={withLanguage('/verify', language)}>{say(texts.verify, language)}</a>
        </p>
        <h2>{say(texts.developers, language)}</h2>
        <p>
          {say(texts.developersText, language)} <a href="/api/docs">{say(texts.api, language)}</a>
        </p>
        {demoActors && <DemoSection language={language} actors={demoActors} />}
      </>
    ),
  };
}

const STEPS = [
  [texts.file, texts.fileText],
  [texts.confirm, texts.confirmText],
  [texts.certificate, texts.certificateText],
] as const;

function Steps({ language }: { readonly language: Language }) {
  return (
    <ol class="steps">
      {STEPS.map(([title, text]) => (
        <li key={title.en}>
          <h3>{say(title, language)}</h3>
          <p>{say(text, language)}</p>
        </li>
      ))}
    </ol>
  );
}
