import type { PasskeyView } from '../../../../../accounts/index.ts';
import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import { BackLink, LinkButton, type PageContent, Tag } from '../../../ui/index.ts';
import { settingsMessages } from '../messages.ts';
import { SETTINGS } from '../settings-address.ts';
import { NEW_PASSKEY, passkeyAddress } from './addresses.ts';
import { passkeyMessages as texts } from './messages.ts';

export interface PasskeysPageProps {
  readonly language: Language;
  readonly passkeys: readonly PasskeyView[];
}

/** The passkeys of an account, so that its owner sees a stranger's and takes it away. */
export function passkeysPage({ language, passkeys }: PasskeysPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'settings',
    body: (
      <>
        <BackLink href={SETTINGS} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.why, language)}</p>
        {passkeys.map((passkey) => (
          <Passkey key={passkey.id} language={language} passkey={passkey} />
        ))}
        <div class="actions">
          <LinkButton href={NEW_PASSKEY} kind={passkeys.length > 0 ? 'secondary' : 'primary'}>
            {say(texts.add, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}

export interface PasskeyProps {
  readonly language: Language;
  readonly passkey: PasskeyView;
}

export function passkeyName({ language, passkey }: PasskeyProps): string {
  return passkey.name || say(settingsMessages.unknownDevice, language);
}

function Passkey({ language, passkey }: PasskeyProps) {
  return (
    <div class="ds-card">
      <h2>
        <a href={passkeyAddress(passkey.id)}>
          <bdi>{passkeyName({ language, passkey })}</bdi>
        </a>{' '}
        {passkey.blockedAt && <Tag tone="bad">{say(texts.blocked, language)}</Tag>}
      </h2>
      <PasskeyTimes language={language} passkey={passkey} />
    </div>
  );
}

export function PasskeyTimes({ language, passkey: { createdAt, lastUsedAt } }: PasskeyProps) {
  return (
    <p class="quiet">
      {say(texts.since, language, { when: formatInstant(createdAt, language) })}
      <br />
      {lastUsedAt
        ? say(texts.lastUsed, language, { when: formatInstant(lastUsedAt, language) })
        : say(texts.neverUsed, language)}
    </p>
  );
}
