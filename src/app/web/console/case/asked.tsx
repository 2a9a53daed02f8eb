import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { Alert } from '../../ui/index.ts';
import { mayDecideComplaint } from '../procedure/index.ts';
import { stageMessages, askedMessages as texts } from './asked-messages.ts';
import { stageOf } from './stage.ts';

interface AskedProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly today: string;
  /** Whether the page shows something to decide with. */
  readonly decides: boolean;
  readonly decidesComplaints: boolean;
}

/** What the officer is to do now, and until when; the first thing on the page. */
export function Asked({ language, view, today, decides, decidesComplaints }: AskedProps) {
  return (
    <Alert kind={view.overdue ? 'warning' : 'info'} heading={say(texts.heading, language)}>
      <p>{stageText(view, today, language)}</p>
      <ReviewClock language={language} view={view} />
      {decidesComplaints && mayDecideComplaint(view) && (
        <p>
          <a href={`/console/complaints/${view.id}`}>{say(texts.toComplaint, language)}</a>
        </p>
      )}
      {decides && (
        <p>
          <a href="#decide">{say(texts.toDecision, language)}</a>
        </p>
      )}
    </Alert>
  );
}

function stageText(view: RegistrationView, today: string, language: Language): string {
  const stage = stageOf(view, today);
  switch (stage) {
    case 'running':
    case 'unanswered':
      return say(stageMessages[stage], language, {
        until: formatDate(view.hearing?.answerUntil ?? today, language),
      });
    case 'suspended':
      return say(stageMessages[stage], language, {
        on: formatDate(view.suspension?.on ?? today, language),
      });
    default:
      return say(stageMessages[stage], language);
  }
}

/** Of a registration in force only a dispute has a time in which officers have to look. */
function ReviewClock({ language, view }: Pick<AskedProps, 'language' | 'view'>) {
  const clock = view.deadlines.find(({ kind }) => kind === 'review' || kind === 'dispute');
  if (!clock) return null;
  const date = formatDate(clock.lateAfter, language);
  return <p>{say(clock.late ? texts.overdue : texts.decideBy, language, { date })}</p>;
}
