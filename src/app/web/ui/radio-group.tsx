export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface RadioGroupProps {
  /** Of the first option; the others follow it with a number. */
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly error?: string | undefined;
}

/** One of a few answers. The first option has the group's id, so that an error can lead to it. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, name, legend, hint, choices, chosen, error } = props;
  const hintId = `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ');
  return (
    <fieldset class={error === undefined ? 'field' : 'field wrong'} aria-describedby={describedBy}>
      <legend class="label">{legend}</legend>
      <p class="hint" id={hintId}>
        {hint}
      </p>
      {error !== undefined && (
        <p class="error" id={errorId}>
          {error}
        </p>
      )}
      {choices.map(({ value, label }, at) => (
        <label class="option" key={value}>
          <input
            type="radio"
            id={at === 0 ? id : `${id}-${at + 1}`}
            name={name}
            value={value}
            checked={value === chosen}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
