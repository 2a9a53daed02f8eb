import {
  formatDate,
  type Language,
  type Message,
  say,
  sayWith,
} from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { History } from '../../case/index.ts';
import { BackLink, ErrorSummary, Outcome, type PageContent } from '../../ui/index.ts';
import { resultMessages } from '../after/index.ts';
import { DeclineForm, Facts, RefusedAnswer, requestMessages, titled } from '../request/index.ts';
import { type HostStanding, TONES } from '../standing.ts';
import type { AnsweringProps } from './answering.ts';
import { Beside } from './beside.tsx';
import { standingHeadings, standingTexts as texts } from './messages.ts';
import { shownOf } from './shown.ts';

export interface StandingPageProps extends AnsweringProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly standing: Exclude<HostStanding, 'awaiting-host'>;
}

/** A request that was answered or has ended, to the host who was asked: what came of it. */
export function standingPage(props: StandingPageProps): PageContent {
  const { language, view, standing, form = {}, mistakes = [], refusal } = props;
  const until = formatDate(view.stay.until, language);
  return {
    title: titled(say(requestMessages.title, language), language, mistakes),
    body: (
      <>
        <BackLink href="/host" />
        <ErrorSummary mistakes={mistakes} />
        {refusal && <RefusedAnswer language={language} code={refusal} />}
        <Outcome
          tone={TONES[standing]}
          heading={sayWith(standingHeadings[standing], language, { until })}
        >
          <p>{consequence(props)}</p>
        </Outcome>
        {!asksForMore(view) && <Facts language={language} view={shownOf(view, language)} />}
        {standing === 'in-review' && (
          <DeclineForm
            language={language}
            version={view.version}
            form={form}
            mistakes={mistakes}
            summary={say(requestMessages.declineAfterAll, language)}
          />
        )}
        {view.status === 'registered' && <Beside language={language} view={view} />}
        <History language={language} events={view.events} />
      </>
    ),
  };
}

/** The question that is open names them too. */
function asksForMore({ extension }: RegistrationView): boolean {
  return extension?.answered === false;
}

function consequence({ language, view, standing }: StandingPageProps): string {
  const until = formatDate(view.stay.until, language);
  switch (standing) {
    case 'in-review':
      return say(resultMessages.inReviewOfficer, language, { until });
    case 'registered':
      return say(resultMessages.endsEarlier, language);
    case 'declined':
      return say(resultMessages.declinedTold, language);
    case 'refused':
      return say(texts.refused, language);
    case 'run-out':
      return say(texts.runOut, language);
    case 'withdrawn':
      return say(BY_PERSON.has(view.ended?.by ?? '') ? texts.withdrawn : texts.lapsed, language);
    case 'closed':
      return ending(view, language);
  }
}

const BY_PERSON: ReadonlySet<string> = new Set(['immigrant', 'superseded']);

/** Why it ended, where the host has to do with it; of anything else only when. */
function ending({ ended, stay }: RegistrationView, language: Language): string {
  const on = formatDate(ended?.on ?? stay.until, language);
  const text: Message = ENDINGS.get(ended?.reason ?? '') ?? texts.closed;
  return sayWith(text, language, { on });
}

const ENDINGS: ReadonlyMap<string, Message> = new Map<string, Message>([
  ['moved', texts.moved],
  ['left', texts.left],
]);
