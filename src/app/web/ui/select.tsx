import type { ComponentChildren } from 'preact';
import type { Choice } from './choice.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';

export interface SelectProps extends FieldTexts {
  /** What the first, empty line says. */
  readonly empty: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly children?: ComponentChildren;
}

/** One of many answers, such as a state; the phone's own list, which can be typed into. */
export function Select(props: SelectProps) {
  const { name, empty, choices, chosen, error } = props;
  return (
    <Field {...props}>
      <select
        class="ds-input"
        id={name}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      >
        <option value="">{empty}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
      {props.children}
    </Field>
  );
}
