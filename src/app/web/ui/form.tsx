import type { ComponentChildren } from 'preact';
import { useFrame } from './frame.ts';

/** The field of a form that carries the session's token. */
export const FORM_TOKEN_FIELD = 'token';

export interface FormProps {
  /** Where it goes; by default to the address of the page itself. */
  readonly action?: string;
  /** Sends files along (RFC 7578); the route has to take them. */
  readonly withFiles?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A form of a page. The browser checks nothing: it would speak its own language, not the reader's,
 * and say one mistake at a time.
 */
export function Form({ action, withFiles = false, children }: FormProps) {
  const { formToken } = useFrame();
  return (
    <form
      method="post"
      action={action}
      encType={withFiles ? 'multipart/form-data' : undefined}
      noValidate
    >
      {formToken !== null && <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />}
      {children}
    </form>
  );
}
