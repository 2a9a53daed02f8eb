import {
  type AccountView,
  type ContactKind,
  type IdentityProvider,
  signInFieldLabels,
} from '../../../../accounts/index.ts';
import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import { Button, type Definition, DefinitionList, Form, frameMessages } from '../../ui/index.ts';
import { contactsAddress } from './contacts/contact-kind.ts';
import { contactMessages } from './contacts/messages.ts';
import { IDENTITY_LINK } from './identity/addresses.ts';
import { identityMessages } from './identity/messages.ts';
import { settingsMessages as texts } from './messages.ts';
import { PASSKEYS } from './passkeys/addresses.ts';
import { passkeyMessages } from './passkeys/messages.ts';
import { RECOVERY_CODES } from './recovery/addresses.ts';
import { recoveryCodesMessages } from './recovery/messages.ts';

export interface SigningInProps {
  readonly language: Language;
  readonly account: AccountView;
  readonly ways: Ways;
}

/** Which ways there are here beside the e-mail code. */
export interface Ways {
  /** Whether text messages are sent. */
  readonly phones: boolean;
  readonly provider: IdentityProvider | null;
}

/** How one signs in, each way with the page on which it is changed. */
export function SigningIn({ language, account, ways }: SigningInProps) {
  return (
    <section>
      <h2>{say(texts.signingIn, language)}</h2>
      <DefinitionList items={rowsOf({ language, account, ways })} />
      <Form action="/sign-out">
        <Button kind="secondary">{say(texts.signOut, language)}</Button>
      </Form>
    </section>
  );
}

function rowsOf({ language, account, ways }: SigningInProps): readonly Definition[] {
  const { passkeys, identities, recoveryCodes } = account;
  const row = (name: Message, values: readonly string[], href?: string) =>
    rowOf(language, name, values, href);
  const held = (kind: ContactKind) =>
    account.contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);
  const phones = held('phone');
  const named = passkeys.map(({ name }) => name || say(texts.unknownDevice, language));
  const issuers = identities.map(({ issuer }) => new URL(issuer).host);
  return [
    row(signInFieldLabels['/email'], held('email'), contactsAddress('email')),
    ...(ways.phones || phones.length > 0
      ? [row(contactMessages.phones, phones, contactsAddress('phone'))]
      : []),
    row(passkeyMessages.title, named, PASSKEYS),
    row(
      recoveryCodesMessages.title,
      recoveryCodes > 0 ? [String(recoveryCodes)] : [],
      RECOVERY_CODES,
    ),
    ...(ways.provider || issuers.length > 0
      ? [row(identityMessages.title, issuers, IDENTITY_LINK)]
      : []),
    ...(['iin', 'bin'] as const)
      .filter((kind) => held(kind).length > 0)
      .map((kind) => row(texts[kind], held(kind))),
  ];
}

function rowOf(
  language: Language,
  name: Message,
  values: readonly string[],
  href?: string,
): Definition {
  const term = sayWith(name, language, {});
  const text = say(values.length > 0 ? frameMessages.change : texts.add, language);
  const value = values.length > 0 ? values.join(', ') : say(texts.none, language);
  return {
    term,
    value,
    ...(href === undefined ? {} : { change: { href, text, label: `${text}: ${term}` } }),
  };
}
