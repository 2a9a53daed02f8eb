import { say } from '../../../../platform/i18n/index.ts';
import { BackLink, ErrorSummary, type PageContent } from '../../ui/index.ts';
import { extensionMessages as texts } from './extension-messages.ts';
import { ExtensionQuestion, type ExtensionQuestionProps } from './extension-question.tsx';
import { RefusedAnswer } from './refused-answer.tsx';
import { type RequestPageProps, titled } from './request.page.tsx';

type ExtensionPageProps = ExtensionQuestionProps &
  Pick<RequestPageProps, 'mistakes' | 'refusal' | 'back' | 'backText'>;

/** A request for a longer stay behind a one-time link. */
export function extensionPage(props: ExtensionPageProps): PageContent {
  const { language, view, mistakes = [], refusal, back, backText } = props;
  return {
    title: titled(say(texts.title, language), language, mistakes),
    body: (
      <>
        {back !== undefined && <BackLink href={back}>{backText}</BackLink>}
        <ErrorSummary mistakes={mistakes} />
        {refusal && <RefusedAnswer language={language} code={refusal} />}
        <h1>{say(texts.heading, language)}</h1>
        <ExtensionQuestion language={language} view={view} />
      </>
    ),
  };
}
