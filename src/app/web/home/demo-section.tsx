import { type Language, say } from '../../../platform/i18n/index.ts';
import { outboxMessages } from '../demo/messages.ts';
import { signInText } from '../demo/sign-in-text.ts';
import { withLanguage } from '../ui/index.ts';
import { demoSectionMessages as texts } from './messages.ts';

/** Where a demonstration is walked through from. */
export function DemoSection(props: {
  readonly language: Language;
  readonly actors: readonly string[];
}) {
  const { language, actors } = props;
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      <p>{say(texts.text, language)}</p>
      <ul>
        <li>
          <a href={withLanguage('/demo/messages', language)}>
            {say(outboxMessages.title, language)}
          </a>
        </li>
        {actors.map((actor) => (
          <li key={actor}>
            <a href={withLanguage(`/demo/sign-in/${encodeURIComponent(actor)}`, language)}>
              {signInText(actor, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
