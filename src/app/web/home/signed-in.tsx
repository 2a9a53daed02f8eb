import { type Language, say } from '../../../platform/i18n/index.ts';
import type { SessionActor } from '../options.ts';
import { Button } from '../ui/index.ts';
import { roleMessages, sessionMessages as texts } from './messages.ts';

/** As whom this browser is signed in, and the way out. */
export function SignedIn(props: { readonly language: Language; readonly actor: SessionActor }) {
  const { language, actor } = props;
  const roles = actor.roles.map((role) => say(roleMessages[role], language));
  const role = roles.length > 0 ? roles.join(', ') : say(roleMessages.person, language);
  return (
    <section class="panel">
      <p>{say(texts.signedIn, language, { role })}</p>
      <p class="quiet">{say(texts.account, language, { accountId: actor.accountId })}</p>
      <form method="post" action={`/sign-out?lang=${language}`}>
        <Button kind="secondary">{say(texts.signOut, language)}</Button>
      </form>
    </section>
  );
}
