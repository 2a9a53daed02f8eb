import type { ComponentChildren } from 'preact';
import { describedBy, Field, type FieldTexts } from './field.tsx';

export interface TextFieldProps extends FieldTexts {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel';
  /** Digits only: phones then show their number keys. */
  readonly numeric?: boolean;
  /** As in HTML: what a browser may fill in by itself. */
  readonly autocomplete?: string;
  readonly width?: 'short' | 'medium' | 'code';
  /** What stands below the control, such as what a passport's lines say. */
  readonly children?: ComponentChildren;
}

/** One line of text. Its length is checked by the server, which cuts nothing off in silence. */
export function TextField(props: TextFieldProps) {
  const { name, value, type = 'text', numeric = false, autocomplete = 'off', width, error } = props;
  return (
    <Field {...props}>
      <input
        class={width ? `ds-input ${width}` : 'ds-input'}
        id={name}
        name={name}
        type={type}
        list={undefined}
        inputMode={numeric ? 'numeric' : undefined}
        autocomplete={autocomplete}
        autocapitalize={type === 'text' ? undefined : 'none'}
        spellcheck={false}
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      />
      {props.children}
    </Field>
  );
}
