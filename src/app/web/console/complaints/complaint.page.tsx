import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  RadioGroup,
} from '../../ui/index.ts';
import {
  ComplaintRecord,
  DecisionRecord,
  HearingRecord,
  mayDecideComplaint,
  TextToPerson,
  WhoseCase,
} from '../procedure/index.ts';
import { complaintFormMessages as texts } from './messages.ts';

export interface ComplaintPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** A form as it was typed. */
  readonly typed: ReadonlyMap<string, string>;
  readonly mistakes: readonly FieldMistake[];
}

/** A complaint: what was decided and why, what was heard, what the person says, and the decision on it. */
export function complaintPage(props: ComplaintPageProps): PageContent {
  const { language, view, mistakes } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'console',
    body: (
      <>
        <BackLink href="/console/complaints">{say(texts.toList, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <WhoseCase language={language} view={view} />
        <p>
          <a href={`/console/cases/${view.id}`}>{say(texts.wholeCase, language)}</a>
        </p>
        <ComplaintRecord language={language} view={view} />
        <DecisionRecord language={language} view={view} />
        <HearingRecord language={language} view={view} />
        {mayDecideComplaint(view) && <Decision {...props} />}
      </>
    ),
  };
}

function Decision({ language, view, typed, mistakes }: ComplaintPageProps) {
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      {view.complaint?.outcome === 'lapsed' && <p>{say(texts.lapsed, language)}</p>}
      <Form>
        <RadioGroup
          name="decision"
          label={say(texts.decision, language)}
          choices={[
            {
              value: 'granted',
              label: say(texts.granted, language),
              note: say(texts.grantedNote, language),
            },
            {
              value: 'rejected',
              label: say(texts.rejected, language),
              note: say(texts.rejectedNote, language),
            },
          ]}
          chosen={typed.get('decision')}
          error={mistakeAt(mistakes, 'decision')}
        />
        <TextToPerson
          language={language}
          view={view}
          typed={typed}
          mistakes={mistakes}
          name="because"
          label={texts.because}
        />
        <Button>{say(texts.send, language)}</Button>
      </Form>
    </section>
  );
}
