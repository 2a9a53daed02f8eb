import { type Language, say } from '../../../platform/i18n/index.ts';
import { homeScreenMessages as texts } from './messages.ts';

/** The way to the home screen; hidden until the script finds that this browser has one. */
export function HomeScreen({ language }: { readonly language: Language }) {
  return (
    <section id="home-screen" class="ds-card" hidden>
      <h2>{say(texts.heading, language)}</h2>
      <p>{say(texts.why, language)}</p>
      <button type="button" class="ds-button" data-variant="secondary" data-when="prompt">
        {say(texts.add, language)}
      </button>
      <p data-when="iphone">
        {say(texts.share, language)}
        <br />
        {say(texts.onlyThen, language)}
      </p>
    </section>
  );
}
