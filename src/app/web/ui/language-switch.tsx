import { LANGUAGES, type Language, say } from '../../../platform/i18n/index.ts';
import { ENDONYMS, frameMessages } from './messages.ts';

/**
 * The same address in another language. The links have only a query, which a browser resolves
 * against the page: so no address, nor a token in it, is ever written into a page.
 */
export function LanguageSwitch({ language }: { readonly language: Language }) {
  return (
    <nav class="languages" aria-label={say(frameMessages.languages, language)}>
      <ul>
        {LANGUAGES.map((each) => (
          <li key={each}>
            <a
              href={`?lang=${each}`}
              lang={each}
              hreflang={each}
              aria-current={each === language ? 'true' : undefined}
            >
              {ENDONYMS[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
