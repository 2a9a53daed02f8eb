import type { ComponentChildren } from 'preact';
import type { Choice } from './choice.ts';
import type { FieldTexts } from './field.tsx';
import { FieldGroup } from './field-group.tsx';

export interface RadioGroupProps extends FieldTexts {
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly children?: ComponentChildren;
}

/** One of a few answers. The first option has the group's name as its id, so that an error can lead to it. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, choices, chosen } = props;
  return (
    <FieldGroup {...props}>
      {choices.map(({ value, label, note }, at) => (
        <label class="option" key={value}>
          <input
            class="ds-input"
            type="radio"
            id={at === 0 ? name : `${name}-${at + 1}`}
            name={name}
            value={value}
            checked={value === chosen}
          />
          <span>
            {label}
            {note && <small>{note}</small>}
          </span>
        </label>
      ))}
      {props.children}
    </FieldGroup>
  );
}
