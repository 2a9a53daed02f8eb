import { describedBy, Field, type FieldTexts } from './field.tsx';

export interface FileFieldProps extends FieldTexts {
  /** MIME types: a phone then offers only what is taken, and turns its own pictures into one of these. */
  readonly types: readonly string[];
}

/** Files from the device, several at once. A browser never gives them back: they are chosen anew after a mistake. */
export function FileField(props: FileFieldProps) {
  const { name, types, error } = props;
  return (
    <Field {...props}>
      <input
        class="ds-input"
        type="file"
        id={name}
        name={name}
        accept={types.join(',')}
        multiple
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Field>
  );
}
