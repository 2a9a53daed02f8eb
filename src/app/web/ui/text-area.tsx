export interface TextAreaProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly text?: string | undefined;
  readonly error?: string | undefined;
}

/** A few lines of free text. Its length is checked by the server, which cuts nothing off in silence. */
export function TextArea({ id, name, label, hint, text, error }: TextAreaProps) {
  const hintId = `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label class="label" for={id}>
        {label}
      </label>
      <p class="hint" id={hintId}>
        {hint}
      </p>
      {error !== undefined && (
        <p class="error" id={errorId}>
          {error}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={4}
        aria-describedby={[hintId, errorId].filter(Boolean).join(' ')}
        aria-invalid={error === undefined ? undefined : 'true'}
        value={text}
      />
    </div>
  );
}
