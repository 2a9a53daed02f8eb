import { v7 as newId } from 'uuid';
import type { DraftKind } from '../../../registration/index.ts';
import { Button, Form } from '../ui/index.ts';

/** The field of a form that carries the id of the draft that it begins. */
export const DRAFT_FIELD = 'draft';

/**
 * Made with the page, unless the form was shown before: sent twice, also at the same instant, it
 * begins one draft.
 */
export function DraftId({ id = newId() }: { readonly id?: string | undefined }) {
  return <input type="hidden" name={DRAFT_FIELD} value={id} />;
}

export interface BeginFormProps {
  readonly kind: DraftKind;
  /** The case that the draft begins from. */
  readonly of: string;
  readonly text: string;
  readonly button: 'primary' | 'secondary';
}

/** A button that begins a draft from a case. */
export function BeginForm({ kind, of, text, button }: BeginFormProps) {
  return (
    <Form action="/file">
      <DraftId />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="of" value={of} />
      <Button kind={button}>{text}</Button>
    </Form>
  );
}
