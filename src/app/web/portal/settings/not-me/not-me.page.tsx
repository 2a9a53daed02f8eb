import { changeMessages, type UndoableChange } from '../../../../../accounts/index.ts';
import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import { Button, Form, LinkButton, Outcome, type PageContent } from '../../../ui/index.ts';
import { notMeMessages as texts } from './messages.ts';

export interface NotMePageProps {
  readonly language: Language;
  readonly change: UndoableChange;
}

/** What happened to the account, and the button that takes it back. */
export function notMePage({ language, change }: NotMePageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(changeMessages[change.kind], language)}</p>
        <p class="quiet">{formatInstant(change.at, language)}</p>
        <p>{say(texts.what, language)}</p>
        <Form>
          <Button kind="danger">{say(texts.notMe, language)}</Button>
        </Form>
        <p>{say(texts.itWasMe, language)}</p>
      </>
    ),
  };
}

/** The change was taken back; the owner signs in and looks around. */
export function undonePage(language: Language): PageContent {
  return {
    title: say(texts.undone, language),
    body: (
      <>
        <Outcome tone="good" heading={say(texts.undone, language)}>
          <p>{say(texts.undoneWhat, language)}</p>
        </Outcome>
        <div class="actions">
          <LinkButton href="/sign-in?to=/account/settings">
            {say(texts.signIn, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}

/** 48 hours have passed, or it was taken back already. */
export function notMeEndedPage(language: Language): PageContent {
  const title = say(texts.ended, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.endedWhat, language)}</p>
        <div class="actions">
          <LinkButton href="/sign-in?to=/account/settings">
            {say(texts.signIn, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}
