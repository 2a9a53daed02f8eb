import type { ComponentChildren } from 'preact';
import { signInAddress } from '../../return-address.ts';
import { Form } from '../../ui/index.ts';
import { Onward } from './onward-field.tsx';

export interface NewCodeProps {
  readonly to: string | undefined;
  readonly email: string;
  readonly children: ComponentChildren;
}

/** Asks for another code for the same address, which nobody has to type again. */
export function NewCode({ to, email, children }: NewCodeProps) {
  return (
    <Form action={signInAddress(to)}>
      <Onward to={to} />
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="again" value="yes" />
      {children}
    </Form>
  );
}
