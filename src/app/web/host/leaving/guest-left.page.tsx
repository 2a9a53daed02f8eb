import { type Language, say } from '../../../../platform/i18n/index.ts';
import {
  BackLink,
  Button,
  DateField,
  type DateParts,
  ErrorSummary,
  type FieldMistake,
  Form,
  mistakeAt,
  type PageContent,
  partsOfDate,
} from '../../ui/index.ts';
import { Facts, type ShownRequest, titled } from '../request/index.ts';
import { guestLeftMessages as texts } from './messages.ts';

export interface GuestLeftPageProps {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  readonly shown: ShownRequest;
  /** Legal day, `YYYY-MM-DD`: most people say it on the day. */
  readonly today: string;
  /** What was typed before and is kept. */
  readonly parts?: DateParts;
  readonly mistakes?: readonly FieldMistake[];
}

/** The host says that the guest has left, and when. */
export function guestLeftPage(props: GuestLeftPageProps): PageContent {
  const { language, id, shown, today, parts = partsOfDate(today), mistakes = [] } = props;
  const title = say(texts.title, language);
  return {
    title: titled(title, language, mistakes),
    body: (
      <>
        <BackLink href={`/host/requests/${id}`} />
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Facts language={language} view={shown} guest />
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
