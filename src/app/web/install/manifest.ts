import { type Language, say } from '../../../platform/i18n/index.ts';
import { ICON_192, ICON_512, ICON_MASKABLE } from '../assets/icons.ts';
import { installMessages as texts } from './messages.ts';

/** The teal of the mark; behind it, while the application opens, the white of the page. */
const TEAL = '#00657d';
const WHITE = '#ffffff';

/** The host application for a phone's home screen (W3C Web Application Manifest). */
export function hostManifest(language: Language) {
  return {
    id: '/host',
    name: say(texts.name, language),
    short_name: 'Tirkeu',
    lang: language,
    dir: 'ltr',
    start_url: '/host',
    scope: '/host',
    display: 'standalone',
    theme_color: TEAL,
    background_color: WHITE,
    icons: [
      { src: ICON_192.path, type: ICON_192.type, sizes: '192x192' },
      { src: ICON_512.path, type: ICON_512.type, sizes: '512x512' },
      {
        src: ICON_MASKABLE.path,
        type: ICON_MASKABLE.type,
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  };
}
