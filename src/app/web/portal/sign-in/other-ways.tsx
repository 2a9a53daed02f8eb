import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { identityAddress } from './identity/addresses.ts';
import { wayMessages as texts } from './messages.ts';
import { Onward } from './onward-field.tsx';
import { PASSKEY, PASSKEY_OPTIONS } from './passkey/addresses.ts';
import { PasskeyForm } from './passkey/passkey-form.tsx';
import { recoveryAddress } from './recovery/addresses.ts';

/** A system by which people may also sign in. */
export interface Provider {
  readonly label: Message;
  /** It has just failed to answer. */
  readonly away: boolean;
}

export interface OtherWaysProps {
  readonly language: Language;
  readonly to: string | undefined;
  readonly provider: Provider | null;
}

/**
 * The ways in for those who have prepared one, in few words: most people come for the code. Without a
 * script there is no passkey among them.
 */
export function OtherWays({ language, to, provider }: OtherWaysProps) {
  return (
    <>
      <PasskeyForm action={PASSKEY} options={PASSKEY_OPTIONS} failed={say(texts.failed, language)}>
        <Onward to={to} />
        <Button kind="secondary">{say(texts.passkey, language)}</Button>
      </PasskeyForm>
      {provider && <Elsewhere language={language} to={to} provider={provider} />}
      <p>
        <a href={recoveryAddress(to)}>{say(texts.recovery, language)}</a>
      </p>
    </>
  );
}

function Elsewhere({ language, to, provider }: OtherWaysProps & { readonly provider: Provider }) {
  const label = sayWith(provider.label, language, {});
  if (provider.away) {
    return (
      <p class="quiet">
        {label}. {say(texts.providerAway, language)}
      </p>
    );
  }
  return (
    <div class="actions">
      <LinkButton href={identityAddress(to)} kind="secondary">
        {label}
      </LinkButton>
    </div>
  );
}
