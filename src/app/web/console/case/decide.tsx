import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { type FieldMistake, LinkButton } from '../../ui/index.ts';
import { actTitles, mayClear, possibleActs } from '../acts/index.ts';
import { askedMessages as texts } from './asked-messages.ts';
import { ClearForm } from './clear-form.tsx';
import type { ClearingForm } from './clearing-form.ts';

export interface DecideProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly today: string;
  readonly form: ClearingForm;
  readonly mistakes: readonly FieldMistake[];
}

/** Everything that can be done to the case as it stands: clearing here, each other act on its own page. */
export function Decide({ language, view, today, form, mistakes }: DecideProps) {
  const acts = possibleActs(view, today);
  return (
    <section id="decide">
      <h2>{say(texts.decide, language)}</h2>
      {mayClear(view) && (
        <ClearForm language={language} view={view} form={form} mistakes={mistakes} />
      )}
      {acts.length > 0 && (
        <div class="actions">
          {acts.map((act) => (
            <LinkButton key={act} kind="secondary" href={`/console/cases/${view.id}/${act}`}>
              {say(actTitles[act], language)}
            </LinkButton>
          ))}
        </div>
      )}
    </section>
  );
}

/** Whether anything can be done to it at all. */
export function canDecide(view: RegistrationView, today: string): boolean {
  return mayClear(view) || possibleActs(view, today).length > 0;
}
