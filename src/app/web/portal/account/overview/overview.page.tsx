import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { DraftSummary } from '../../../../../registration/index.ts';
import { LinkButton, type PageContent } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { accountMessages } from '../messages.ts';
import { CaseCards } from './case-cards.tsx';
import { Disputed } from './disputed.tsx';
import { DraftCards } from './draft-cards.tsx';
import type { Matters, StandingCase } from './matters.ts';
import { overviewMessages as texts } from './messages.ts';
import { Older } from './older.tsx';
import { WhatMatters } from './what-matters.tsx';

export interface OverviewProps {
  readonly language: Language;
  readonly matters: Matters | null;
  /** The newest cases, the newest first. */
  readonly cases: readonly StandingCase[];
  readonly drafts: readonly DraftSummary[];
  /** Where older cases go on, if there are more. */
  readonly next: string | undefined;
}

/** What matters now, what was begun, and all cases. */
export function overviewPage(props: OverviewProps): PageContent {
  const { language, matters, cases, drafts, next } = props;
  const title = say(portalMessages.account, language);
  return {
    title,
    section: 'account',
    body: (
      <>
        {matters ? <WhatMatters language={language} matters={matters} /> : <h1>{title}</h1>}
        <Disputed language={language} cases={cases} />
        {cases.length === 0 && drafts.length === 0 && (
          <p class="lead">{say(texts.nobodyYet, language)}</p>
        )}
        <DraftCards language={language} drafts={drafts} urgent={!matters} />
        {cases.length > (matters ? 1 : 0) && (
          <section>
            <h2>{say(texts.all, language)}</h2>
            <CaseCards language={language} cases={cases} />
            <Older language={language} next={next} />
          </section>
        )}
        <div class="actions">
          <LinkButton href="/file" kind={matters || drafts.length > 0 ? 'secondary' : 'primary'}>
            {say(accountMessages.register, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}
