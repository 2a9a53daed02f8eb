import { createHash } from 'node:crypto';
import { LINK_DAYS } from '../../../consent/index.ts';
import { LANGUAGES } from '../../../platform/i18n/index.ts';
import { MARK, STYLE } from '../assets/assets.ts';
import { bundleScript } from '../assets/bundle.ts';
import { ICON_192, ICON_SHAPE } from '../assets/icons.ts';
import { HOST_SCRIPT, VERIFY_SCRIPT } from '../assets/scripts.ts';
import { type PageContent, renderPage } from '../ui/index.ts';
import { verifyPage } from '../verify/index.ts';
import { keptPage } from './kept.page.tsx';
import { NOTICE_WORDS } from './notice-words.ts';
import { offlinePage } from './offline.page.tsx';

export const OFFLINE_PATH = '/host/offline';
export const KEPT_PATH = '/host/kept';

const HASH_CHARACTERS = 16;
const ASSETS = [STYLE, MARK, VERIFY_SCRIPT, HOST_SCRIPT, NOTICE_WORDS].map(({ path }) => path);
const [CHECKS, OFFLINES, KEPTS] = ['/verify', OFFLINE_PATH, KEPT_PATH].map((path) =>
  LANGUAGES.map((language) => `${path}?lang=${language}`).join(' '),
);

/**
 * The service worker with what it keeps. It changes with any of those files, so that a browser which
 * looks for a new one (it compares bytes) also fetches them anew after every deployment.
 */
export function serviceWorker(demo: boolean): Buffer {
  const version = createHash('sha256').update(ASSETS.join()).update(pagesOf(demo)).digest('hex');
  return bundleScript('../install/browser/service-worker.ts', {
    VERSION: version.slice(0, HASH_CHARACTERS),
    FILES: [...ASSETS, CHECKS, OFFLINES, KEPTS].join(' '),
    VERIFY_ONLY: `${VERIFY_SCRIPT.path} ${CHECKS}`,
    HOST_ONLY: `${HOST_SCRIPT.path} ${NOTICE_WORDS.path} ${KEPTS}`,
    WORDS: NOTICE_WORDS.path,
    LINK_DAYS: String(LINK_DAYS),
    ICON: ICON_192.path,
    BADGE: ICON_SHAPE.path,
  });
}

/** The pages as anybody sees them. */
function pagesOf(demo: boolean): string {
  return LANGUAGES.flatMap((language) =>
    [verifyPage({ language }), offlinePage(language), keptPage(language)].map((page: PageContent) =>
      renderPage(page, { language, demo, roles: null, onward: undefined, formToken: null }),
    ),
  ).join();
}
