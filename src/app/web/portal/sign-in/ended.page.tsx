import { type Language, say } from '../../../../platform/i18n/index.ts';
import { Button, type PageContent } from '../../ui/index.ts';
import { codeMessages, endedMessages as texts } from './messages.ts';
import { NewCode } from './new-code.tsx';

export interface EndedPageProps {
  readonly language: Language;
  readonly to: string | undefined;
  readonly email: string;
}

/** The code was used, is too old or was guessed wrongly too often: one button gives a new one. */
export function endedPage({ language, to, email }: EndedPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.why, language)}</p>
        <NewCode to={to} email={email}>
          <p>
            {say(texts.to, language)} <bdi>{email}</bdi>
          </p>
          <Button>{say(codeMessages.again, language)}</Button>
        </NewCode>
      </>
    ),
  };
}
