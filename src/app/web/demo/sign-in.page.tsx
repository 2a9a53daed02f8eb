import { type Language, say } from '../../../platform/i18n/index.ts';
import { Button, Form, type PageContent } from '../ui/index.ts';
import { signInMessages as texts } from './messages.ts';
import { signInText } from './sign-in-text.ts';

/** Signs in an invented person of the demonstration; only the button does. */
export function signInPage(actor: string, language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{say(texts.text, language)}</p>
        <Form>
          <Button>{signInText(actor, language)}</Button>
        </Form>
      </>
    ),
  };
}
