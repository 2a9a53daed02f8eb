import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  LinkButton,
  type PageContent,
} from '../../ui/index.ts';
import { HearingRecord, WhoseCase } from '../procedure/index.ts';
import type { Act, Typed } from './act.ts';
import { actConsequences, actTitles, actMessages as texts } from './messages.ts';

export interface ActPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly act: Act;
  readonly typed: Typed;
  readonly mistakes: readonly FieldMistake[];
  /** Last day for an answer, if a hearing were opened today. */
  readonly answerUntil: string;
}

/** One act, its form and what comes of it; nothing asks again. */
export function actPage(props: ActPageProps): PageContent {
  const { language, view, act, typed, mistakes, answerUntil } = props;
  const { name, Controls } = act;
  const title = say(actTitles[name], language);
  const until = formatDate(answerUntil, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'console',
    body: (
      <>
        <BackLink href={`/console/cases/${view.id}`}>{say(texts.toCase, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <WhoseCase language={language} view={view} />
        <HearingRecord language={language} view={view} />
        <Form>
          <Controls language={language} view={view} typed={typed} mistakes={mistakes} />
          <p>
            {name === 'hearing'
              ? say(actConsequences.hearing, language, { until })
              : say(actConsequences[name], language)}
          </p>
          <div class="actions">
            <Button kind={name === 'refuse' || name === 'annul' ? 'danger' : 'primary'}>
              {title}
            </Button>
            <LinkButton kind="secondary" href={`/console/cases/${view.id}`}>
              {say(texts.cancel, language)}
            </LinkButton>
          </div>
        </Form>
      </>
    ),
  };
}
