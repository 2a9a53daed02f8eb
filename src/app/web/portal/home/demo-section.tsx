import { type Language, say } from '../../../../platform/i18n/index.ts';
import { outboxMessages } from '../../demo/messages.ts';
import { signInText } from '../../demo/sign-in-text.ts';
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
          <a href="/demo/messages">{say(outboxMessages.title, language)}</a>
        </li>
        {actors.map((actor) => (
          <li key={actor}>
            <a href={`/demo/sign-in/${encodeURIComponent(actor)}`}>{signInText(actor, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
