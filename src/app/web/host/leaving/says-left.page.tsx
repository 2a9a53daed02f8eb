import { formatDate, formatLongDate, type Language, say } from '../../../../platform/i18n/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  type PageContent,
} from '../../ui/index.ts';
import { Facts, type ShownRequest } from '../request/index.ts';
import { standingTexts } from '../signed-in/index.ts';
import { guestLeftMessages, saysLeftMessages as texts } from './messages.ts';

export interface SaysLeftPageProps {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  readonly shown: ShownRequest;
  /** The day that the person named, `YYYY-MM-DD`. */
  readonly on: string;
  /** Until when the answer is expected. */
  readonly answerBy: string | undefined;
  readonly mistakes?: readonly FieldMistake[];
}

/** The person says that they have left: whether it is so, and what follows from each answer. */
export function saysLeftPage(props: SaysLeftPageProps): PageContent {
  const { language, id, shown, on, answerBy, mistakes = [] } = props;
  const day = answerBy && formatLongDate(answerBy, language);
  return {
    title: say(guestLeftMessages.title, language),
    body: (
      <>
        <BackLink href={`/host/requests/${id}`} />
        <ErrorSummary mistakes={mistakes} />
        <h1>{say(texts.title, language, { on: formatDate(on, language) })}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        {day && <p>{say(standingTexts.answerBy, language, { day })}</p>}
        <Facts language={language} view={shown} guest />
        <Form>
          <p>{say(texts.agreeEnds, language)}</p>
          <Button kind="secondary" name="answer" value="agree">
            {say(texts.agree, language)}
          </Button>
        </Form>
        <Form>
          <p>{say(texts.objectStays, language)}</p>
          <Button kind="secondary" name="answer" value="object">
            {say(texts.object, language)}
          </Button>
        </Form>
      </>
    ),
  };
}
