import type { ComponentChildren } from 'preact';
import { PASSKEY_SCRIPT } from '../../../assets/scripts.ts';
import { Alert, Form } from '../../../ui/index.ts';

export interface PasskeyFormProps {
  /** Where what the device has given is sent. */
  readonly action: string;
  /** Where the script is told what the device is to sign. */
  readonly options: string;
  /** A passkey is made, rather than used. */
  readonly makes?: boolean;
  /** Said where the device gave nothing. */
  readonly failed: string;
  readonly children: ComponentChildren;
}

/**
 * Asks the device for a passkey. Nothing of it is seen without a script, which only shows it where the
 * browser knows passkeys; what the device gives is sent as an ordinary form.
 */
export function PasskeyForm({ action, options, makes, failed, children }: PasskeyFormProps) {
  return (
    <div id="passkey" data-options={options} data-makes={makes ? '' : undefined} hidden>
      <div role="alert" hidden>
        <Alert kind="warning">
          <p>{failed}</p>
        </Alert>
      </div>
      <Form action={action}>
        <input type="hidden" name="answer" value="" />
        {children}
      </Form>
    </div>
  );
}

/** For the head of a page with such a form. */
export const passkeyHead = <script src={PASSKEY_SCRIPT.path} defer />;
