import { type Language, say } from '../../../../../platform/i18n/index.ts';
import {
  BackLink,
  Button,
  DateField,
  type DateParts,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  partsOfDate,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { leavingMessages as texts } from './messages.ts';

export interface LeavingPageProps {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  /** Legal day, `YYYY-MM-DD`: most people say it on the day. */
  readonly today: string;
  /** What was typed before and is kept. */
  readonly parts?: DateParts;
  readonly mistakes?: readonly FieldMistake[];
}

/** The person says that they have left the place, and when. */
export function leavingPage(props: LeavingPageProps): PageContent {
  const { language, id, today, parts = partsOfDate(today), mistakes = [] } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${id}`}>{say(portalMessages.toCase, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <ul>
          <li>{say(texts.moved, language)}</li>
          <li>{say(texts.abroad, language)}</li>
        </ul>
        <Form>
          <DateField
            name="on"
            label={say(texts.on, language)}
            parts={parts}
            error={mistakeAt(mistakes, 'on')}
          />
          <Button>{say(texts.send, language)}</Button>
        </Form>
      </>
    ),
  };
}
