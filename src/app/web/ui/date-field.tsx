import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/i18n/index.ts';
import type { DateParts } from './date-parts.ts';
import type { FieldTexts } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { useFrame } from './frame.ts';
import { frameMessages } from './messages.ts';

export interface DateFieldProps extends FieldTexts {
  readonly parts: DateParts;
  /** For a birth date, which a browser may know. */
  readonly birth?: boolean;
  readonly children?: ComponentChildren;
}

const PARTS = [
  { part: 'day', autocomplete: 'bday-day' },
  { part: 'month', autocomplete: 'bday-month' },
  { part: 'year', autocomplete: 'bday-year' },
] as const;

/**
 * A date in three boxes. A browser's own calendar speaks the browser's language and is no help for a
 * birth date forty years ago; digits can be copied from a passport.
 */
export function DateField(props: DateFieldProps) {
  const { name, parts, birth = false, error } = props;
  const { language } = useFrame();
  return (
    <FieldGroup {...props}>
      <div class="date">
        {PARTS.map(({ part, autocomplete }, at) => (
          <label key={part} for={at === 0 ? name : `${name}-${part}`}>
            {say(frameMessages[part], language)}
            <input
              class={part === 'year' ? 'ds-input year' : 'ds-input'}
              id={at === 0 ? name : `${name}-${part}`}
              name={`${name}.${part}`}
              inputMode="numeric"
              autocomplete={birth ? autocomplete : 'off'}
              value={parts[part]}
              aria-invalid={error ? 'true' : undefined}
            />
          </label>
        ))}
      </div>
      {props.children}
    </FieldGroup>
  );
}
