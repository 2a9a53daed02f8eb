import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/i18n/index.ts';
import { MARK, STYLE } from '../assets/assets.ts';
import { type Section, useFrame } from './frame.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu } from './menu.tsx';
import { frameMessages } from './messages.ts';

export interface LayoutProps {
  readonly title: string;
  readonly section: Section | undefined;
  /** More of the head: a manifest, a script. */
  readonly head: ComponentChildren;
  /** For tables: wider than a line of text can be read. */
  readonly wide: boolean;
  readonly children: ComponentChildren;
}

/** The whole document around a page. It needs no script and loads two small files of our own. */
export function Layout({ title, section, head, wide, children }: LayoutProps) {
  const { language } = useFrame();
  return (
    <html lang={language} dir="ltr" data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Tirkeu`}</title>
        <link rel="icon" type={MARK.type} href={MARK.path} />
        <link rel="stylesheet" href={STYLE.path} />
        {head}
      </head>
      <body>
        <Header section={section} />
        <main id="content" class={wide ? 'column wide' : 'column'} tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function Header({ section }: Pick<LayoutProps, 'section'>) {
  const { language, demo } = useFrame();
  return (
    <header>
      <a class="ds-skip-link" href="#content">
        {say(frameMessages.skip, language)}
      </a>
      <div class="masthead">
        <div class="column">
          <a class="brand" href="/" aria-label={say(frameMessages.start, language)}>
            <img src={MARK.path} alt="" width="32" height="32" />
            Tirkeu
          </a>
          <LanguageSwitch />
        </div>
      </div>
      <Menu section={section} />
      {demo && (
        <div class="demonstration">
          <p class="column">{say(frameMessages.demonstration, language)}</p>
        </div>
      )}
    </header>
  );
}

function Footer() {
  const { language } = useFrame();
  return (
    <footer>
      <div class="column">
        <p>{say(frameMessages.footer, language)}</p>
        <ul>
          <li>
            <a href="/verify">{say(frameMessages.verify, language)}</a>
          </li>
          <li>
            <a href="/privacy">{say(frameMessages.privacy, language)}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
