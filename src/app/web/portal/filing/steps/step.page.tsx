import type { FunctionComponent } from 'preact';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import {
  type Draft,
  type DraftStep,
  mrzReading,
  type ShownDraft,
} from '../../../../../registration/index.ts';
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
import { draftAddress, type Progress, progressAt, stepBefore, stepToDo } from '../way.ts';
import { Contact } from './contact.tsx';
import type { ControlsProps } from './controls.tsx';
import { Dates } from './dates.tsx';
import { Document } from './document.tsx';
import { type Typed, typedOf } from './fields.ts';
import { Host } from './host.tsx';
import { stepHeadings, stepMessages as texts } from './messages.ts';
import { Passport } from './passport.tsx';
import { Person } from './person.tsx';
import { Place } from './place.tsx';

const CONTROLS: Readonly<Record<DraftStep, FunctionComponent<ControlsProps>>> = {
  passport: Passport,
  person: Person,
  document: Document,
  dates: Dates,
  host: Host,
  place: Place,
  contact: Contact,
};

export interface StepPageProps {
  readonly language: Language;
  /** `YYYY-MM-DD`; it settles the century of a birth date in the lines. */
  readonly today: string;
  readonly draft: ShownDraft;
  readonly step: DraftStep;
  /** What was just sent and cannot be taken; else the draft is shown. */
  readonly typed?: Typed;
  readonly mistakes?: readonly FieldMistake[];
}

/** One step of a filing: what it asks for, as it stands. */
export function stepPage(props: StepPageProps): PageContent {
  const { language, today, draft, step, mistakes = [] } = props;
  const typed = props.typed ?? typedOf(step, draft.filing);
  const title = say(stepHeadings[step], language);
  const Controls = CONTROLS[step];
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <BackLink href={addressBack(draft, step)} />
        <ErrorSummary mistakes={mistakes} />
        {step === 'place' && <HostReach language={language} draft={draft} />}
        <ProgressLine language={language} progress={progressAt(draft, step)} />
        <h1>{title}</h1>
        <Form action={draftAddress(draft.id, step)}>
          <Controls
            language={language}
            typed={typed}
            mistakes={mistakes}
            said={mrzReading(draft, today)}
            invitation={draft.invitation}
          />
          <Buttons language={language} draft={draft} step={step} />
        </Form>
      </>
    ),
  };
}

/** Back along the way; from a step that was opened from the check page, back to that. */
function addressBack(draft: Draft, step: DraftStep): string {
  if (stepToDo(draft) === null) return draftAddress(draft.id, 'check');
  const before = stepBefore(draft, step);
  return before === null ? '/account' : draftAddress(draft.id, before);
}

interface ProgressLineProps {
  readonly language: Language;
  readonly progress: Progress | null;
}

export function ProgressLine({ language, progress }: ProgressLineProps) {
  return progress && <p class="progress">{say(texts.progress, language, { ...progress })}</p>;
}

/** Enter in a field presses the first button; only the lines of a passport need not be there. */
function Buttons({ language, draft, step }: Pick<StepPageProps, 'language' | 'draft' | 'step'>) {
  const onTheWay = stepToDo(draft) !== null;
  return (
    <div class="actions">
      <Button>{say(onTheWay ? texts.continue : texts.save, language)}</Button>
      {step === 'passport' && <TypeInstead language={language} />}
    </div>
  );
}

/** Goes on without the lines. */
export function TypeInstead({ language }: { readonly language: Language }) {
  return (
    <Button kind="secondary" name="way" value="type">
      {say(texts.typeInstead, language)}
    </Button>
  );
}

/** Said once the host was named, and until there is a way to reach them. */
export function HostReach(props: { readonly language: Language; readonly draft: Draft }) {
  const { language, draft } = props;
  const { email, invitation } = draft.filing.host ?? {};
  if (!draft.stepsDone.includes('host') || email !== undefined || invitation !== undefined)
    return null;
  return (
    <Alert kind="warning">
      <p>
        {say(texts.hostUnreachable, language)}{' '}
        <a href={`${draftAddress(draft.id, 'host')}#email`}>{say(texts.addEmail, language)}</a>
      </p>
    </Alert>
  );
}
