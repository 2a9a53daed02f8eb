import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { fullName } from '../../case/index.ts';
import {
  Alert,
  BackLink,
  ErrorSummary,
  type FieldMistake,
  frameMessages,
  Outcome,
  type PageContent,
  Tag,
  type Tone,
} from '../../ui/index.ts';
import { doubtMessages } from '../messages.ts';
import { ComplaintRecord, DecisionRecord, HearingRecord } from '../procedure/index.ts';
import { Asked } from './asked.tsx';
import { HostFacts, StayFacts } from './case-facts.tsx';
import type { ClearingForm } from './clearing-form.ts';
import { canDecide, Decide } from './decide.tsx';
import { Doubts } from './doubts/index.ts';
import { History } from './history.tsx';
import { statusHeadings, caseMessages as texts } from './messages.ts';
import { Papers } from './papers.tsx';
import { sourcesOf } from './person-fields.ts';
import { PersonTable } from './person-table.tsx';

export interface CasePageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** `YYYY-MM-DD`, which settles the centuries in a passport's lines. */
  readonly today: string;
  /** What the one who reads may do, beside reading. */
  readonly may: { readonly decide: boolean; readonly decideComplaints: boolean };
  readonly form?: ClearingForm;
  readonly mistakes?: readonly FieldMistake[];
  /** Why a decision was not taken. */
  readonly refusal?: Message;
}

const TONES: Readonly<Record<RegistrationView['status'], Tone>> = {
  'awaiting-host': 'waiting',
  'in-review': 'notice',
  registered: 'good',
  refused: 'bad',
  withdrawn: 'over',
  closed: 'over',
};

const NOTHING_TICKED: ClearingForm = { doubts: [] };

/** A case for an officer: what is asked of them, why, the facts side by side, and what can be done. */
export function casePage(props: CasePageProps): PageContent {
  const { language, view, today, may, form = NOTHING_TICKED, mistakes = [], refusal } = props;
  const title = say(texts.title, language);
  const sources = sourcesOf(view, today, language);
  const decides = may.decide && canDecide(view, today);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'console',
    wide: true,
    body: (
      <>
        <BackLink href="/console">{say(texts.queue, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        {refusal && (
          <Alert kind="warning" urgent>
            <p>{sayWith(refusal, language, {})}</p>
          </Alert>
        )}
        <Standing language={language} view={view} />
        <Asked
          language={language}
          view={view}
          today={today}
          decides={decides}
          decidesComplaints={may.decideComplaints}
        />
        <DecisionRecord language={language} view={view} />
        <ComplaintRecord language={language} view={view} />
        <HearingRecord language={language} view={view} />
        <Papers language={language} view={view} />
        <Doubts language={language} view={view} sources={sources} />
        <PersonTable language={language} sources={sources} />
        <div class="columns">
          <StayFacts language={language} view={view} />
          <HostFacts language={language} view={view} />
        </div>
        {decides && (
          <Decide language={language} view={view} today={today} form={form} mistakes={mistakes} />
        )}
        <History language={language} events={view.events} />
      </>
    ),
  };
}

/** How the case stands, whose it is, and what was cleared last. */
function Standing({ language, view }: Pick<CasePageProps, 'language' | 'view'>) {
  const { status, events, overdue, suspension } = view;
  const cleared = events.findLast(({ type }) => type === 'doubts-cleared')?.doubts ?? [];
  const names = cleared.map((doubt) => say(doubtMessages[doubt], language));
  return (
    <Outcome tone={TONES[status]} heading={say(statusHeadings[status], language)}>
      <p>
        <strong>
          <bdi>{fullName(view.immigrant)}</bdi>
        </strong>
        {', '}
        <span class="number">{view.number}</span>
      </p>
      {(overdue || suspension) && (
        <p>
          {overdue && <Tag tone="bad">{say(texts.overdue, language)}</Tag>}{' '}
          {suspension && <Tag tone="bad">{say(texts.suspended, language)}</Tag>}
        </p>
      )}
      {names.length > 0 && <p>{say(texts.cleared, language, { doubts: names.join(', ') })}</p>}
    </Outcome>
  );
}
