import { describedBy, Field, type FieldTexts } from './field.tsx';

export interface TextAreaProps extends FieldTexts {
  readonly text?: string | undefined;
  readonly rows?: number;
  /** For lines of signs that have to stand below each other, such as those of a passport. */
  readonly lines?: boolean;
}

/** A few lines of free text. Its length is checked by the server, which cuts nothing off in silence. */
export function TextArea(props: TextAreaProps) {
  const { name, text, rows = 4, lines = false, error } = props;
  return (
    <Field {...props}>
      <textarea
        class={lines ? 'ds-input lines' : 'ds-input'}
        id={name}
        name={name}
        rows={rows}
        spellcheck={!lines}
        autocapitalize={lines ? 'characters' : undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        value={text}
      />
    </Field>
  );
}
