import type { ComponentChildren } from 'preact';
import { type Language, type Message, say, sayWith } from '../../../../../platform/i18n/index.ts';
import type { DraftSummary } from '../../../../../registration/index.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  type PageContent,
} from '../../../ui/index.ts';
import { DRAFT_FIELD, DraftId } from '../../begin-form.tsx';
import { Passport, ProgressLine, stepHeadings, type Typed, TypeInstead } from '../steps/index.ts';
import { stepMessages } from '../steps/messages.ts';
import { draftAddress, INVITED, NOTHING_DONE, progressAt } from '../way.ts';
import { startMessages as texts } from './messages.ts';

export interface StartPageProps {
  readonly language: Language;
  readonly drafts: readonly DraftSummary[];
  readonly typed?: Typed;
  readonly mistakes?: readonly FieldMistake[];
  /** Why nothing was begun. */
  readonly refusal?: Message;
  /** Where the form goes, and who invites, of a filing that begins with an invitation. */
  readonly invited?: { readonly action: string; readonly by: ComponentChildren };
}

/** The first step of a new filing; nothing is made by looking at it. */
export function startPage(props: StartPageProps): PageContent {
  const { language, drafts, typed = new Map(), mistakes = [], refusal, invited } = props;
  const title = say(stepHeadings.passport, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <BackLink href="/account" />
        <ErrorSummary mistakes={mistakes} />
        {refusal && (
          <Alert kind="warning" urgent>
            <p>{sayWith(refusal, language, {})}</p>
          </Alert>
        )}
        <Unfinished language={language} drafts={drafts} />
        <ProgressLine
          language={language}
          progress={progressAt(invited ? INVITED : NOTHING_DONE, 'passport')}
        />
        <h1>{title}</h1>
        {invited?.by}
        <Form action={invited?.action ?? '/file'}>
          <DraftId id={typed.get(DRAFT_FIELD)} />
          <Passport language={language} typed={typed} mistakes={mistakes} said={{}} />
          <div class="actions">
            <Button>{say(stepMessages.continue, language)}</Button>
            <TypeInstead language={language} />
          </div>
        </Form>
      </>
    ),
  };
}

function Unfinished({ language, drafts }: Pick<StartPageProps, 'language' | 'drafts'>) {
  if (drafts.length === 0) return null;
  return (
    <Alert kind="info" heading={say(texts.unfinished, language)}>
      <ul>
        {drafts.map(({ id, name }) => (
          <li key={id}>
            <a href={draftAddress(id)}>
              {say(texts.goOn, language, { name: name || say(texts.nameless, language) })}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
