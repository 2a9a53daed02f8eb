import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { groundMessages } from '../../case/index.ts';
import { BackLink, type PageContent } from '../../ui/index.ts';
import { WhoseCase } from '../procedure/index.ts';
import { actTitles, actMessages as texts } from './messages.ts';

const GROUNDS = [
  { ground: 'inaccurate-information', note: texts.inaccurate },
  { ground: 'stay-violation', note: texts.violation },
] as const;

/** On which of the two grounds the person is to be heard: each asks for something else. */
export function groundsPage(view: RegistrationView, language: Language): PageContent {
  const title = say(actTitles.hearing, language);
  return {
    title,
    section: 'console',
    body: (
      <>
        <BackLink href={`/console/cases/${view.id}`}>{say(texts.toCase, language)}</BackLink>
        <h1>{title}</h1>
        <WhoseCase language={language} view={view} />
        <h2>{say(texts.onWhich, language)}</h2>
        <p>{say(texts.onlyTwo, language)}</p>
        <ul class="cases">
          {GROUNDS.map(({ ground, note }) => (
            <li class="case" key={ground}>
              <h3>
                <a href={`/console/cases/${view.id}/hearing/${ground}`}>
                  {say(groundMessages[ground], language)}
                </a>
              </h3>
              <p>{say(note, language)}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
