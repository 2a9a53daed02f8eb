import { type Language, say } from '../../../../platform/i18n/index.ts';
import { PICTURE } from '../../assets/assets.ts';
import {
  DUTY,
  GUIDANCE,
  guidanceMessages,
  NEXT_TRIP,
  questionMessages,
} from '../../guidance/index.ts';
import { Icon, LinkButton, type PageContent } from '../../ui/index.ts';
import { DemoSection } from './demo-section.tsx';
import { homeMessages as texts } from './messages.ts';

export interface HomePageProps {
  readonly language: Language;
  readonly signedIn: boolean;
  /** Whom a demonstration lets sign in; null where it is none. */
  readonly demoActors: readonly string[] | null;
}

/** The start page: the question that people come with, the way in, what is needed, and how it goes. */
export function homePage({ language, signedIn, demoActors }: HomePageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <Hero language={language} signedIn={signedIn} />
        <Registering language={language} />
        <Others language={language} />
        {demoActors && <DemoSection language={language} actors={demoActors} />}
      </>
    ),
  };
}

const NEEDS = [
  ['passport', texts.needPassport],
  ['mail', texts.needEmail],
  ['house', texts.needHost],
] as const;

function Hero({ language, signedIn }: Pick<HomePageProps, 'language' | 'signedIn'>) {
  return (
    <div class="hero">
      <div>
        <h1>{say(questionMessages.title, language)}</h1>
        <p class="lead">{say(texts.ask, language)}</p>
        <div class="actions">
          <LinkButton href={DUTY}>{say(guidanceMessages.findMyDay, language)}</LinkButton>
          <LinkButton href="/file" kind="secondary">
            {say(texts.register, language)}
          </LinkButton>
          {!signedIn && (
            <LinkButton href="/sign-in" kind="secondary">
              {say(texts.signIn, language)}
            </LinkButton>
          )}
        </div>
      </div>
      <img src={PICTURE.path} alt="" width="272" height="240" />
    </div>
  );
}

function Registering({ language }: Pick<HomePageProps, 'language'>) {
  return (
    <section>
      <h2>{say(texts.title, language)}</h2>
      <p>{say(texts.lead, language)}</p>
      <h2>{say(texts.need, language)}</h2>
      <ul class="needs">
        {NEEDS.map(([icon, text]) => (
          <li key={icon}>
            <Icon name={icon} />
            {say(text, language)}
          </li>
        ))}
      </ul>
      <h2>{say(texts.steps, language)}</h2>
      <Steps language={language} />
    </section>
  );
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

const OTHERS = [
  { href: GUIDANCE, text: texts.rules },
  { href: NEXT_TRIP, text: texts.nextTrip },
  { href: '/host', text: texts.host },
  { href: '/verify', text: texts.verify },
  { href: '/api/docs', text: texts.api },
];

/** For readers, hosts, checkers and programmers, who come to the same address. */
function Others({ language }: { readonly language: Language }) {
  return (
    <section>
      <h2>{say(texts.others, language)}</h2>
      <ul>
        {OTHERS.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{say(text, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
