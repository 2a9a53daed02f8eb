import { say } from '../../../../platform/i18n/index.ts';
import { BackLink, ErrorSummary, Outcome, type PageContent } from '../../ui/index.ts';
import { DeclineForm } from './decline-form.tsx';
import { Facts } from './facts.tsx';
import { requestMessages as texts } from './messages.ts';
import { RefusedAnswer } from './refused-answer.tsx';
import { type RequestPageProps, titled } from './request.page.tsx';

/** This host has said yes; nothing is asked of them again, and they may still change their mind. */
export function agreedPage(props: RequestPageProps): PageContent {
  const { language, view, form = {}, mistakes = [], refusal, back, backText } = props;
  return {
    title: titled(say(texts.title, language), language, mistakes),
    body: (
      <>
        {back !== undefined && <BackLink href={back}>{backText}</BackLink>}
        <ErrorSummary mistakes={mistakes} />
        {refusal && <RefusedAnswer language={language} code={refusal} />}
        <Outcome tone="waiting" heading={say(texts.agreed, language)}>
          <p>{say(texts.othersHaveTo, language)}</p>
        </Outcome>
        <Facts language={language} view={view} />
        <DeclineForm
          language={language}
          version={view.version}
          registrationId={view.registrationId}
          form={form}
          mistakes={mistakes}
          summary={say(texts.declineAfterAll, language)}
        />
      </>
    ),
  };
}
