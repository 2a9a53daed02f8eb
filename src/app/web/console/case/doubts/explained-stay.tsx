import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { Reasons } from '../../../guidance/why.tsx';
import { evidenceMessages as texts } from './messages.ts';

interface ExplainedStayProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly lastDays: readonly string[];
}

/** The last permitted day, and the steps by which the law gives it. */
export function ExplainedStay({ language, view, lastDays }: ExplainedStayProps) {
  const steps = view.deadlines.find(({ kind }) => kind === 'stay')?.because ?? [];
  return (
    <>
      {lastDays.map((day) => (
        <p key={day}>
          {say(texts.lastPermittedDay, language, { date: formatDate(day, language) })}
        </p>
      ))}
      {steps.length > 0 && (
        <details class="ds-details">
          <summary>{say(texts.counted, language)}</summary>
          <div>
            <Reasons steps={steps} />
          </div>
        </details>
      )}
    </>
  );
}
