import type { ComponentChildren } from 'preact';
import { describedBy, FieldName, FieldNotes, type FieldTexts } from './field.tsx';

/** Several controls that are one question, with its name above them. */
export function FieldGroup(props: FieldTexts & { readonly children: ComponentChildren }) {
  return (
    <fieldset class={props.error ? 'field wrong' : 'field'} aria-describedby={describedBy(props)}>
      <legend class="ds-label">
        <FieldName {...props} />
      </legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}
