import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { Alert, BackLink, Button, LinkButton, type PageContent } from '../../../ui/index.ts';
import { Onward } from '../../sign-in/onward-field.tsx';
import { PasskeyForm, passkeyHead } from '../../sign-in/passkey/passkey-form.tsx';
import { NEW_PASSKEY, NEW_PASSKEY_OPTIONS, PASSKEYS } from './addresses.ts';
import { passkeyMessages as texts } from './messages.ts';

export interface NewPasskeyPageProps {
  readonly language: Language;
  /** Where it leads on to, for somebody to whom it is offered on their way. */
  readonly to: string | undefined;
  /** What the device made was not taken. */
  readonly refused: boolean;
}

/** Lets the device make a passkey. It is one press, and as easily left. */
export function newPasskeyPage({ language, to, refused }: NewPasskeyPageProps): PageContent {
  const title = say(texts.newTitle, language);
  return {
    title,
    section: 'settings',
    head: passkeyHead,
    body: (
      <>
        {to === undefined && <BackLink href={PASSKEYS} />}
        {refused && (
          <Alert kind="warning" urgent>
            <p>{say(texts.failed, language)}</p>
          </Alert>
        )}
        <h1>{title}</h1>
        <p class="lead">{say(texts.why, language)}</p>
        <PasskeyForm
          action={NEW_PASSKEY}
          options={NEW_PASSKEY_OPTIONS}
          makes
          failed={say(texts.failed, language)}
        >
          <Onward to={to} />
          <Button>{say(texts.make, language)}</Button>
        </PasskeyForm>
        <p data-without-passkeys>{say(texts.unsupported, language)}</p>
        {to !== undefined && (
          <div class="actions">
            <LinkButton href={to} kind="secondary">
              {say(texts.notNow, language)}
            </LinkButton>
          </div>
        )}
      </>
    ),
  };
}
