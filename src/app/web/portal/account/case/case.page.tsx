import { legalDateOf } from '../../../../../platform/clock/index.ts';
import { type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import {
  REFUSALS,
  type RefusalCode,
  type RegistrationView,
} from '../../../../../registration/index.ts';
import { Clocks, History } from '../../../case/index.ts';
import { Alert, BackLink, type PageContent } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { OfficersWords } from '../officers-words.tsx';
import { standingOf } from '../standing.ts';
import { CaseOutcome } from './case-outcome.tsx';
import { clocksOf, notesOf } from './clocks-of.ts';
import { EverythingFiled } from './everything-filed.tsx';
import { CaseFacts } from './facts.tsx';
import { caseMessages as texts } from './messages.ts';
import { FirstStep, OtherSteps } from './next-steps.tsx';
import { Reached } from './reached.tsx';
import { Refusal } from './refusal.tsx';
import { UnderWay } from './under-way.tsx';

export interface CasePageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** The legal instant. */
  readonly now: Date;
  /** Of our own addresses, where they are to be passed on. */
  readonly origin: string;
  /** Why what was just tried did not happen. */
  readonly refusal?: RefusalCode | undefined;
}

/** One case for the one who filed it: how it stands, what to do, until when, what was filed, what happened. */
export function casePage({ language, view, now, origin, refusal }: CasePageProps): PageContent {
  const standing = standingOf(view, legalDateOf(now));
  const because = view.suspension?.because ?? view.ended?.because;
  return {
    title: say(texts.title, language),
    section: 'account',
    body: (
      <>
        <BackLink href="/account">{say(portalMessages.account, language)}</BackLink>
        {refusal && (
          <Alert kind="warning" urgent>
            <p>{sayWith(REFUSALS[refusal].message, language, {})}</p>
          </Alert>
        )}
        <CaseOutcome language={language} view={view} standing={standing} origin={origin} />
        <Reached language={language} view={view} now={now} />
        <FirstStep language={language} view={view} standing={standing} />
        <UnderWay language={language} view={view} />
        {view.proposed && (
          <Alert kind="info">
            <p>{say(texts.changeWaits, language)}</p>
          </Alert>
        )}
        <OfficersWords language={language} text={because} />
        <Refusal language={language} view={view} />
        <Clocks
          language={language}
          deadlines={clocksOf(view)}
          now={now}
          notes={notesOf(view, language)}
        />
        <CaseFacts language={language} view={view} />
        <EverythingFiled language={language} view={view} />
        <OtherSteps language={language} view={view} standing={standing} />
        <History language={language} events={view.events} />
      </>
    ),
  };
}
