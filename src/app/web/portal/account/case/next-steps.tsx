import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { LinkButton } from '../../../ui/index.ts';
import { BeginForm } from '../../begin-form.tsx';
import type { Standing } from '../standing.ts';
import { stepMessages, caseMessages as texts } from './messages.ts';
import { addressOf, DRAFTS, type Step, stepsOf } from './steps.ts';

export interface NextStepsProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly standing: Standing;
}

/** The one thing to do now. */
export function FirstStep({ language, view, standing }: NextStepsProps) {
  const { first } = stepsOf(view, standing);
  if (!first) return null;
  return (
    <div class="actions">
      <StepButton language={language} id={view.id} step={first} kind="primary" />
    </div>
  );
}

/** What else can be done. */
export function OtherSteps({ language, view, standing }: NextStepsProps) {
  const { others } = stepsOf(view, standing);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.whatElse, language)}</h2>
      <div class="actions">
        {others.map((step) => (
          <StepButton key={step} language={language} id={view.id} step={step} kind="secondary" />
        ))}
      </div>
    </section>
  );
}

interface StepButtonProps {
  readonly language: Language;
  readonly id: string;
  readonly step: Step;
  readonly kind: 'primary' | 'secondary';
}

/** What begins something is a form; what only leads somewhere is a link. */
function StepButton({ language, id, step, kind }: StepButtonProps) {
  const text = say(stepMessages[step], language);
  const draft = DRAFTS.get(step);
  if (draft) return <BeginForm kind={draft} of={id} text={text} button={kind} />;
  return (
    <LinkButton href={addressOf(step, id)} kind={kind}>
      {text}
    </LinkButton>
  );
}
