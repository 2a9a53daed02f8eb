import { type Language, say } from '../../../../platform/i18n/index.ts';
import { LinkButton, type PageContent } from '../../ui/index.ts';
import { welcomeMessages as texts } from './messages.ts';

/** What this is, for a host without a session: three lines and the way in. */
export function welcomePage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <ul class="lead">
          <li>{say(texts.asked, language)}</li>
          <li>{say(texts.oneMinute, language)}</li>
          <li>{say(texts.noRight, language)}</li>
        </ul>
        <div class="actions">
          <LinkButton href="/sign-in?to=%2Fhost">{say(texts.signIn, language)}</LinkButton>
        </div>
        <p class="quiet">{say(texts.linkWorks, language)}</p>
      </>
    ),
  };
}
