import type { Choice } from './choice.ts';
import type { FieldTexts } from './field.tsx';
import { FieldGroup } from './field-group.tsx';

export interface CheckBoxesProps extends FieldTexts {
  readonly choices: readonly Choice[];
  readonly chosen?: readonly string[];
}

/** Any number of a few answers. Each is sent under the group's name and its value, joined by a dot. */
export function CheckBoxes(props: CheckBoxesProps) {
  const { name, choices, chosen = [] } = props;
  return (
    <FieldGroup {...props}>
      {choices.map(({ value, label, note }, at) => (
        <label class="option" key={value}>
          <input
            class="ds-input"
            type="checkbox"
            id={at === 0 ? name : `${name}-${at + 1}`}
            name={`${name}.${value}`}
            value="on"
            checked={chosen.includes(value)}
          />
          <span>
            {label}
            {note && <small>{note}</small>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}
