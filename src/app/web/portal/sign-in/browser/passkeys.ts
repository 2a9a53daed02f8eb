import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  platformAuthenticatorIsAvailable,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { formOfPasskey, type PasskeyForm } from './passkey-form.ts';

/** The session is too old or the page is: opened again, it says what to do. */
const FORBIDDEN = 403;

async function optionsFrom(form: PasskeyForm): Promise<Response> {
  return fetch(form.options, { method: 'POST', body: form.fields() });
}

/** Lets the device sign, or make a passkey; what comes of it is sent as the form that the page has. */
async function answerFor(form: PasskeyForm, asked: Response): Promise<unknown> {
  if (form.makes) {
    const optionsJSON: PublicKeyCredentialCreationOptionsJSON = await asked.json();
    return startRegistration({ optionsJSON });
  }
  const optionsJSON: PublicKeyCredentialRequestOptionsJSON = await asked.json();
  return startAuthentication({ optionsJSON });
}

async function ask(form: PasskeyForm): Promise<void> {
  const asked = await optionsFrom(form);
  if (asked.status === FORBIDDEN) location.reload();
  if (!asked.ok) throw new Error('Nothing to sign was given');
  form.send(JSON.stringify(await answerFor(form, asked)));
}

/** Whoever closed the device's own window may press again; the page has said what else there is. */
function offer(form: PasskeyForm): void {
  form.show();
  form.onPress(() => {
    form.sayNothing();
    ask(form).catch(() => form.sayThatItFailed());
  });
}

/** Tells the server that this device could keep a passkey, so that it is offered after a code. */
async function tellWhetherDeviceCan(): Promise<void> {
  const field = document.getElementById('passkeys');
  if (!(field instanceof HTMLInputElement)) return;
  if (await platformAuthenticatorIsAvailable()) field.value = 'yes';
}

if (browserSupportsWebAuthn()) {
  const form = formOfPasskey();
  if (form) offer(form);
  void tellWhetherDeviceCan().catch(() => undefined);
}
