import { LANGUAGES, say } from '../../../platform/i18n/index.ts';
import { useFrame } from './frame.ts';
import { ENDONYMS, frameMessages } from './messages.ts';

/** Letters of a name that a narrow screen shows; those who hear the page hear all of it. */
const SHORT = 3;

/**
 * The same address in another language. The links have only a query, which a browser resolves
 * against the page: so no address, nor a token in it, is ever written into a page.
 */
export function LanguageSwitch() {
  const { language, onward } = useFrame();
  const kept = onward === undefined ? '' : `&to=${encodeURIComponent(onward)}`;
  return (
    <nav class="languages" aria-label={say(frameMessages.languages, language)}>
      <ul>
        {LANGUAGES.map((each) => (
          <li key={each}>
            <a
              href={`?lang=${each}${kept}`}
              lang={each}
              hreflang={each}
              aria-current={each === language ? 'true' : undefined}
            >
              <span>
                {ENDONYMS[each].slice(0, SHORT)}
                <span class="rest">{ENDONYMS[each].slice(SHORT)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
