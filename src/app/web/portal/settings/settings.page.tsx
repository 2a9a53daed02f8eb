import {
  type AccountView,
  type SessionView,
  signInFieldLabels,
} from '../../../../accounts/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import {
  Button,
  DefinitionList,
  Form,
  frameMessages,
  LinkButton,
  type PageContent,
} from '../../ui/index.ts';
import { settingsMessages as texts } from './messages.ts';
import { Sessions } from './sessions.tsx';

export interface SettingsPageProps {
  readonly language: Language;
  readonly account: AccountView;
  readonly sessions: readonly SessionView[];
}

/** What belongs to the account and not to a registration: how one signs in, where, and one's data. */
export function settingsPage({ language, account, sessions }: SettingsPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'settings',
    body: (
      <>
        <h1>{title}</h1>
        <SigningIn language={language} account={account} />
        <Sessions language={language} sessions={sessions} />
        <YourData language={language} />
      </>
    ),
  };
}

function SigningIn({ language, account }: Pick<SettingsPageProps, 'language' | 'account'>) {
  const emails = account.contacts.filter(({ kind }) => kind === 'email');
  return (
    <section>
      <h2>{say(texts.signingIn, language)}</h2>
      <DefinitionList
        items={emails.map(({ value }) => ({
          term: say(signInFieldLabels['/email'], language),
          value,
        }))}
      />
      <p>{say(texts.codeComesHere, language)}</p>
      <Form action="/sign-out">
        <Button kind="secondary">{say(texts.signOut, language)}</Button>
      </Form>
    </section>
  );
}

function YourData({ language }: Pick<SettingsPageProps, 'language'>) {
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
