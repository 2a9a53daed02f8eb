import { type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import {
  REFUSALS,
  type RefusalCode,
  type RegistrationView,
} from '../../../../../registration/index.ts';
import { Alert, BackLink, type PageContent } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { standingOf } from '../standing.ts';
import { CaseOutcome } from './case-outcome.tsx';
import { EverythingFiled } from './everything-filed.tsx';
import { CaseFacts } from './facts.tsx';
import { History } from './history.tsx';
import { caseMessages as texts } from './messages.ts';
import { FirstStep, OtherSteps } from './next-steps.tsx';

export interface CasePageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** Legal day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Of our own addresses, where they are to be passed on. */
  readonly origin: string;
  /** Why what was just tried did not happen. */
  readonly refusal?: RefusalCode | undefined;
}

/** One case for the one who filed it: how it stands, what to do, what was filed, what happened. */
export function casePage({ language, view, today, origin, refusal }: CasePageProps): PageContent {
  const standing = standingOf(view, today);
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
        <FirstStep language={language} id={view.id} standing={standing} />
        {view.proposed && (
          <Alert kind="info">
            <p>{say(texts.changeWaits, language)}</p>
          </Alert>
        )}
        <CaseFacts language={language} view={view} />
        <EverythingFiled language={language} view={view} />
        <OtherSteps language={language} id={view.id} standing={standing} />
        <History language={language} events={view.events} />
      </>
    ),
  };
}
