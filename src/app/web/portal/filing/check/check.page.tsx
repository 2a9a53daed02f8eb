import { type Language, type Message, say, sayWith } from '../../../../../platform/i18n/index.ts';
import type { DraftStep, ShownDraft } from '../../../../../registration/index.ts';
import {
  Alert,
  BackLink,
  Button,
  DefinitionList,
  ErrorSummary,
  Form,
  frameMessages,
  LinkButton,
  type PageContent,
  Tag,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { caseAddress } from '../filing-visit.ts';
import { HostReach, stepHeadings } from '../steps/index.ts';
import { draftAddress } from '../way.ts';
import { type Fact, factsOf } from './facts.ts';
import { changedSteps, followsChanges, followsFiling, type Standing } from './follows.ts';
import { factHeadings, factMessages, checkMessages as texts } from './messages.ts';
import type { Problems } from './problems.ts';

export interface CheckPageProps {
  readonly language: Language;
  readonly draft: ShownDraft;
  readonly problems: Problems;
  /** For an amendment: the case that it changes. */
  readonly standing: Standing | null;
  /** What the law says of the days, a sentence each. */
  readonly warnings: readonly string[];
  /** Why it was not sent, where no field is to blame. */
  readonly refusal?: Message;
}

/** Everything that was answered, to be read once more before it is sent. */
export function checkPage(props: CheckPageProps): PageContent {
  const { language, draft, problems, standing, warnings, refusal } = props;
  const title = say(standing ? texts.amendTitle : texts.title, language);
  const changed = standing && changedSteps(draft, standing, language);
  const wrong = problems.mistakes.length > 0;
  return {
    title: wrong ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <Back language={language} draft={draft} />
        <ErrorSummary mistakes={problems.mistakes} />
        {refusal && (
          <Alert kind="warning" urgent>
            <p>{sayWith(refusal, language, {})}</p>
          </Alert>
        )}
        <Missing language={language} draft={draft} steps={problems.missing} />
        <HostReach language={language} draft={draft} />
        <h1>{title}</h1>
        {warnings.map((warning) => (
          <Alert kind="warning" key={warning}>
            <p>{warning}</p>
          </Alert>
        ))}
        <Facts language={language} draft={draft} changed={changed} />
        <Sending {...props} changed={changed} />
        <p>
          <a href={draftAddress(draft.id, 'discard')}>
            {say(standing ? texts.discardChanges : texts.discard, language)}
          </a>
        </p>
      </>
    ),
  };
}

type DraftProps = Pick<CheckPageProps, 'language' | 'draft'>;
type Changed = ReadonlySet<DraftStep> | null;

/** Out of the filing: everything is kept, and each step is one link away. */
function Back({ language, draft: { purpose } }: DraftProps) {
  return purpose.kind === 'amend' ? (
    <BackLink href={caseAddress(purpose.of)}>{say(portalMessages.toCase, language)}</BackLink>
  ) : (
    <BackLink href="/account">{say(portalMessages.account, language)}</BackLink>
  );
}

function Missing({
  language,
  draft,
  steps,
}: DraftProps & { readonly steps: readonly DraftStep[] }) {
  if (steps.length === 0) return null;
  return (
    <Alert kind="warning" heading={say(texts.missing, language)}>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <a href={draftAddress(draft.id, step)}>{say(stepHeadings[step], language)}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Facts({ language, draft, changed }: DraftProps & { readonly changed: Changed }) {
  return (
    <DefinitionList
      items={factsOf(draft, language).map((fact) => {
        const term = say(factHeadings[fact.step], language);
        const act = say(fact.lines.length > 0 ? frameMessages.change : texts.fill, language);
        return {
          term,
          value: (
            <>
              <Lines language={language} fact={fact} />
              {changed?.has(fact.step) && (
                <Tag tone="notice">{say(factMessages.changed, language)}</Tag>
              )}
            </>
          ),
          change: {
            href: draftAddress(draft.id, fact.step),
            text: act,
            label: `${act}: ${term}`,
          },
        };
      })}
    />
  );
}

function Lines({ language, fact }: { readonly language: Language; readonly fact: Fact }) {
  if (fact.lines.length === 0) return <>{say(factMessages.nothing, language)}</>;
  return (
    <>
      {fact.lines.map((line) => (
        <span class="line" key={line}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </>
  );
}

/** What follows, and the one thing to do now: mend, send, or go back to a case that nothing changes. */
function Sending(props: CheckPageProps & { readonly changed: Changed }) {
  const { language, draft, problems, standing, changed } = props;
  if (problems.first !== null) return <Mend {...props} first={problems.first} />;
  const follows =
    standing && changed
      ? followsChanges(draft, changed, standing.consent, language)
      : followsFiling(draft, language);
  if (changed?.size === 0) return <p>{follows}</p>;
  return (
    <>
      <p>{follows}</p>
      <Form action={draftAddress(draft.id, 'check')}>
        <Button>{say(standing ? texts.sendChanges : texts.send, language)}</Button>
      </Form>
    </>
  );
}

interface MendProps extends CheckPageProps {
  readonly first: DraftStep;
}

function Mend({ language, draft, problems, first }: MendProps) {
  const isMissing = problems.missing.includes(first);
  return (
    <div class="actions">
      <LinkButton href={draftAddress(draft.id, first)}>
        {say(isMissing ? texts.fill : texts.correct, language)}
      </LinkButton>
    </div>
  );
}
