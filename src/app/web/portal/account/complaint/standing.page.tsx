import {
  formatDate,
  formatLongDate,
  type Language,
  say,
  sayWith,
} from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { BackLink, Outcome, type PageContent, type Tone } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { AsWritten } from '../officers-words.tsx';
import { complaintMessages, complaintOutcomes, complaintTexts as texts } from './messages.ts';

type Complaint = NonNullable<RegistrationView['complaint']>;
type ComplaintStanding = keyof typeof complaintOutcomes;

const TONES = {
  waiting: 'waiting',
  granted: 'good',
  rejected: 'bad',
  lapsed: 'bad',
} as const satisfies Record<ComplaintStanding, Tone>;

export interface ComplaintStandingPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly complaint: Complaint;
}

/** What has become of a complaint, and what can still be done. */
export function complaintStandingPage(props: ComplaintStandingPageProps): PageContent {
  const { language, view, complaint } = props;
  const { text, because, filedOn, late, outcome = 'waiting' } = complaint;
  const due = view.deadlines.find(({ kind }) => kind === 'complaint-decision')?.lateAfter;
  const day = due ? formatLongDate(due, language) : '';
  return {
    title: say(complaintMessages.title, language),
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${view.id}`}>
          {say(portalMessages.toCase, language)}
        </BackLink>
        <Outcome tone={TONES[outcome]} heading={say(complaintOutcomes[outcome], language)}>
          <p>{sayWith(texts[outcome], language, { day })}</p>
        </Outcome>
        <Written heading={say(texts.answer, language)} text={because} />
        <Written heading={say(texts.yours, language)} text={text} />
        <p class="quiet">
          {say(texts.filedOn, language, { on: formatDate(filedOn, language) })}
          {late && ` ${say(texts.late, language)}`}
        </p>
      </>
    ),
  };
}

interface WrittenProps {
  readonly heading: string;
  readonly text: string | undefined;
}

function Written({ heading, text }: WrittenProps) {
  if (text === undefined) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <AsWritten text={text} />
    </section>
  );
}
