import type { Language } from '../../../platform/i18n/index.ts';
import { say } from '../../../platform/i18n/index.ts';
import { VERIFY_SCRIPT } from '../assets/scripts.ts';
import { Button, ErrorSummary, Form, type PageContent, TextArea } from '../ui/index.ts';
import { TEXT_FIELD } from './field.ts';
import { verifyMessages as texts } from './messages.ts';
import { VerdictTemplates } from './templates.tsx';
import { Words } from './words.tsx';

export interface VerifyPage {
  readonly language: Language;
  /** The form was sent without a text. */
  readonly missing?: boolean;
  /** By how many milliseconds legal time is ahead of the wall's. */
  readonly ahead?: number;
}

/**
 * The check of a certificate. The script takes a scanned text from the part of the address behind `#`,
 * which never reaches the server, and checks on the device. Without a script the form is posted, so
 * that the text stands in no address and no log.
 */
export function verifyPage({ language, missing = false, ahead = 0 }: VerifyPage): PageContent {
  const error = missing ? say(texts.missing, language) : undefined;
  return {
    title: say(texts.title, language),
    head: <script src={VERIFY_SCRIPT.path} defer />,
    body: (
      <>
        <div id="check">
          <ErrorSummary
            mistakes={error === undefined ? [] : [{ id: TEXT_FIELD, message: error }]}
          />
          <h1>{say(texts.title, language)}</h1>
          <p class="lead">{say(texts.lead, language)}</p>
          <Form>
            <TextArea
              name={TEXT_FIELD}
              label={say(texts.text, language)}
              hint={say(texts.hint, language)}
              error={error}
            />
            <Button>{say(texts.check, language)}</Button>
          </Form>
          <p id="works-offline" class="quiet" hidden>
            {say(texts.worksOffline, language)}
          </p>
        </div>
        <div id="verdict" data-ahead={ahead === 0 ? undefined : ahead} hidden />
        <VerdictTemplates />
        <Words />
      </>
    ),
  };
}
