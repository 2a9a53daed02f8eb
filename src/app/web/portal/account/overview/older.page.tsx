import { say } from '../../../../../platform/i18n/index.ts';
import { BackLink, type PageContent } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { CaseCards } from './case-cards.tsx';
import { overviewMessages as texts } from './messages.ts';
import { Older } from './older.tsx';
import type { OverviewProps } from './overview.page.tsx';

/** Cases that no longer fit on the first page. */
export function olderPage(props: Pick<OverviewProps, 'language' | 'cases' | 'next'>): PageContent {
  const { language, cases, next } = props;
  const title = say(texts.olderTitle, language);
  return {
    title,
    section: 'account',
    body: (
      <>
        <BackLink href="/account">{say(portalMessages.account, language)}</BackLink>
        <h1>{title}</h1>
        <CaseCards language={language} cases={cases} />
        <Older language={language} next={next} />
      </>
    ),
  };
}
