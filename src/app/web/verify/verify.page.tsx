import { type Language, say } from '../../../platform/i18n/index.ts';
import { Button, ErrorSummary, type PageContent, TextArea } from '../ui/index.ts';
import { verifyMessages as texts } from './messages.ts';

const FIELD = 'qr';

/**
 * The check for whoever has no script: the text is posted, so it stands in no address and no log. The
 * part of a scanned address behind `#` never reaches the server by itself.
 */
export function verifyPage(language: Language, missing: boolean): PageContent {
  const error = missing ? say(texts.missing, language) : undefined;
  return {
    title: say(texts.title, language),
    body: (
      <>
        <ErrorSummary
          language={language}
          mistakes={error === undefined ? [] : [{ id: FIELD, message: error }]}
        />
        <h1>{say(texts.title, language)}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <form method="post" action={`?lang=${language}`}>
          <TextArea
            id={FIELD}
            name={FIELD}
            label={say(texts.text, language)}
            hint={say(texts.hint, language)}
            error={error}
          />
          <Button>{say(texts.check, language)}</Button>
        </form>
      </>
    ),
  };
}
