import type { ComponentChildren } from 'preact';
import { type Language, say } from '../../../platform/i18n/index.ts';
import { MARK, STYLE } from '../assets/assets.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { frameMessages } from './messages.ts';
import { withLanguage } from './with-language.ts';

export interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  /** Says on top that this is a demonstration. */
  readonly demo: boolean;
  readonly children: ComponentChildren;
}

/** The whole document around a page. It needs no script and loads two small files of our own. */
export function Layout({ language, title, demo, children }: LayoutProps) {
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Tirkeu`}</title>
        <link rel="icon" type={MARK.type} href={MARK.path} />
        <link rel="stylesheet" href={STYLE.path} />
      </head>
      <body>
        <Header language={language} demo={demo} />
        <main id="content" class="column" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <div class="column">
            <p>{say(frameMessages.footer, language)}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Header({ language, demo }: Pick<LayoutProps, 'language' | 'demo'>) {
  return (
    <header>
      <a class="skip-link" href="#content">
        {say(frameMessages.skip, language)}
      </a>
      <div class="masthead">
        <div class="column">
          <a
            class="brand"
            href={withLanguage('/', language)}
            aria-label={say(frameMessages.start, language)}
          >
            <img src={MARK.path} alt="" width="28" height="28" />
            Tirkeu
          </a>
          <LanguageSwitch language={language} />
        </div>
      </div>
      {demo && (
        <div class="demonstration">
          <p class="column">{say(frameMessages.demonstration, language)}</p>
        </div>
      )}
    </header>
  );
}
