import { formatInstant, type Language, say } from '../../../../platform/i18n/index.ts';
import type { NotMeView } from '../../../../registration/index.ts';
import { BackLink, Button, Form, LinkButton, Outcome, type PageContent } from '../../ui/index.ts';
import { notMeMessages as texts, toldMessages } from './messages.ts';

export interface NotMePageProps {
  readonly language: Language;
  readonly alarm: NotMeView;
  /** Where a reader who is signed in came from; a link leads nowhere else. */
  readonly back?: string;
}

/** What the reader was told of, and the button that stops it. No name and no place: a mail may be read by others. */
export function notMePage({ language, alarm, back }: NotMePageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        {back !== undefined && <BackLink href={back} />}
        <h1>{title}</h1>
        <p class="lead">{say(toldMessages[alarm.kind], language)}</p>
        <p class="quiet">{formatInstant(alarm.at, language)}</p>
        <p>{say(texts.what, language)}</p>
        <Form>
          <Button kind="danger">{say(texts.notMe, language)}</Button>
        </Form>
        <p>{say(texts.itWasMe, language)}</p>
      </>
    ),
  };
}

/** It was said: what happens now, and what else the reader may want to do. */
export function saidPage(language: Language): PageContent {
  const title = say(texts.said, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="good" heading={title}>
          <p>{say(texts.saidWhat, language)}</p>
        </Outcome>
        <p>{say(texts.saidLost, language)}</p>
        <SignIn language={language} />
      </>
    ),
  };
}

/** The same for a link that is late, was used, or never was. */
export function endedPage(language: Language): PageContent {
  const title = say(texts.ended, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="over" heading={title}>
          <p>{say(texts.endedWhat, language)}</p>
        </Outcome>
        <SignIn language={language} />
      </>
    ),
  };
}

function SignIn({ language }: Pick<NotMePageProps, 'language'>) {
  return (
    <div class="actions">
      <LinkButton href="/sign-in?to=/account">{say(texts.signIn, language)}</LinkButton>
    </div>
  );
}
