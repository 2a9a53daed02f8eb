import { formatDate, type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { BackLink, ErrorSummary, Outcome, type PageContent } from '../../ui/index.ts';
import { resultMessages } from '../after/index.ts';
import { DeclineForm, Facts, RefusedAnswer, requestMessages, titled } from '../request/index.ts';
import { type HostStanding, TONES } from '../standing.ts';
import type { AnsweringProps } from './answering.ts';
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
        <Facts language={language} view={shownOf(view, language)} />
        {standing === 'in-review' && (
          <DeclineForm
            language={language}
            version={view.version}
            form={form}
            mistakes={mistakes}
            summary={say(requestMessages.declineAfterAll, language)}
          />
        )}
      </>
    ),
  };
}

function consequence({ language, view, standing }: StandingPageProps): string {
  const { stay, ended } = view;
  switch (standing) {
    case 'in-review': {
      const until = formatDate(stay.until, language);
      return say(resultMessages.inReviewOfficer, language, { until });
    }
    case 'registered':
      return say(resultMessages.endsEarlier, language);
    case 'refused':
      return say(resultMessages.declinedTold, language);
    case 'run-out':
      return say(texts.runOut, language);
    case 'withdrawn':
      return say(texts.withdrawn, language);
    case 'closed':
      return say(texts.closed, language, { on: formatDate(ended?.on ?? stay.until, language) });
  }
}
