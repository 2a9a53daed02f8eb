import { formatLongDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  TextArea,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { complaintMessages as texts } from './messages.ts';

export interface ComplaintPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** What was typed before and is kept. */
  readonly text?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** Asks what is wrong with an officer's decision; says who looks at it and until when. */
export function complaintPage(props: ComplaintPageProps): PageContent {
  const { language, view, text, mistakes = [] } = props;
  const title = say(texts.title, language);
  const last = view.deadlines.find(({ kind }) => kind === 'complaint')?.lateAfter;
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${view.id}`}>
          {say(portalMessages.toCase, language)}
        </BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        {last && <p>{say(texts.by, language, { day: formatLongDate(last, language) })}</p>}
        <p>{say(texts.meanwhile, language)}</p>
        <Form>
          <TextArea
            name="text"
            label={say(texts.text, language)}
            hint={say(texts.textHint, language)}
            rows={8}
            text={text}
            error={mistakeAt(mistakes, 'text')}
          />
          <Button>{say(texts.send, language)}</Button>
        </Form>
      </>
    ),
  };
}
