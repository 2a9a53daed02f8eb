import type { SessionView } from '../../../../accounts/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { frameMessages, LinkButton, type PageContent } from '../../ui/index.ts';
import { settingsMessages as texts } from './messages.ts';
import { Sessions } from './sessions.tsx';
import { SigningIn, type SigningInProps } from './signing-in.tsx';

export interface SettingsPageProps extends SigningInProps {
  readonly sessions: readonly SessionView[];
}

/** What belongs to the account and not to a registration: how one signs in, where, and one's data. */
export function settingsPage({
  language,
  account,
  ways,
  sessions,
}: SettingsPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'settings',
    body: (
      <>
        <h1>{title}</h1>
        <SigningIn language={language} account={account} ways={ways} />
        <Sessions language={language} sessions={sessions} />
        <YourData language={language} />
      </>
    ),
  };
}

function YourData({ language }: { readonly language: Language }) {
  return (
    <section>
      <h2>{say(texts.data, language)}</h2>
      <p>{say(texts.everything, language)}</p>
      <div class="actions">
        <LinkButton href="/account/export" kind="secondary">
          {say(texts.download, language)}
        </LinkButton>
        <a href="/privacy">{say(frameMessages.privacy, language)}</a>
      </div>
    </section>
  );
}
