import { addressText } from '../../../../../places/index.ts';
import {
  formatDate,
  formatLongDate,
  type Language,
  say,
} from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import {
  Alert,
  BackLink,
  Button,
  DateField,
  type DateParts,
  DefinitionList,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  partsOfDate,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { caseMessages, lastDayOf } from '../case/index.ts';
import { extensionMessages as texts } from './messages.ts';

export interface ExtensionPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** Of our own addresses, where they are to be passed on. */
  readonly origin: string;
  /** What was typed before and is kept. */
  readonly parts?: DateParts;
  readonly mistakes?: readonly FieldMistake[];
}

/** One date and one button: until when somebody wants to stay where they are. */
export function extensionPage(props: ExtensionPageProps): PageContent {
  const { language, view, origin, parts = partsOfDate(undefined), mistakes = [] } = props;
  const title = say(texts.title, language);
  const address = `${origin}/host`;
  const permitted = lastDayOf(view);
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
        <Facts language={language} view={view} />
        {permitted < view.stay.until && (
          <Alert kind="warning">
            <p>{say(texts.permitted, language, { day: formatDate(permitted, language) })}</p>
          </Alert>
        )}
        {view.notice === 'no-channel' && <p>{say(texts.nobodyAsks, language, { address })}</p>}
        <Form>
          <DateField
            name="until"
            label={say(texts.until, language)}
            parts={parts}
            error={mistakeAt(mistakes, 'until')}
          />
          <Button>{say(texts.send, language)}</Button>
        </Form>
      </>
    ),
  };
}

function Facts({ language, view }: Pick<ExtensionPageProps, 'language' | 'view'>) {
  const { place, stay, extension } = view;
  const asked = extension && {
    term: say(texts.asked, language),
    value: formatLongDate(extension.until, language),
  };
  return (
    <DefinitionList
      items={[
        { term: say(caseMessages.place, language), value: addressText(place, language) },
        { term: say(texts.now, language), value: formatLongDate(stay.until, language) },
        ...(asked ? [asked] : []),
      ]}
    />
  );
}
