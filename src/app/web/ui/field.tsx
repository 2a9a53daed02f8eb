import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/i18n/index.ts';
import { useFrame } from './frame.ts';
import { frameMessages } from './messages.ts';

/** What every field of a form has. */
export interface FieldTexts {
  /** Also the control's id, by which an error leads to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** The ids of what describes a control, for its `aria-describedby`; undefined where nothing does. */
export function describedBy({ name, hint, error }: FieldTexts): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, or legend, with the mark of what may be left empty. */
export function FieldName({ label, optional }: Pick<FieldTexts, 'label' | 'optional'>) {
  const { language } = useFrame();
  return (
    <>
      {label}
      {optional && <span class="optional">{` ${say(frameMessages.optional, language)}`}</span>}
    </>
  );
}

/** What helps to fill a field, and what is wrong with it. */
export function FieldNotes({ name, hint, error }: FieldTexts) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** One control with its label above it. */
export function Field(props: FieldTexts & { readonly children: ComponentChildren }) {
  const { name, error, children } = props;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label class="ds-label" for={name}>
        <FieldName {...props} />
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  );
}
