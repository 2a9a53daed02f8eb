import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../../platform/i18n/index.ts';
import { MARK, STYLE } from '../assets/assets.ts';
import { bundleScript } from '../assets/bundle.ts';
import { INSTALL_SCRIPT, VERIFY_SCRIPT } from '../assets/scripts.ts';
import { type PageContent, renderPage } from '../ui/index.ts';
import { verifyPage } from '../verify/index.ts';
import { offlinePage } from './offline.page.tsx';

export const OFFLINE_PATH = '/host/offline';

const HASH_CHARACTERS = 16;
const ASSETS = [STYLE, MARK, VERIFY_SCRIPT, INSTALL_SCRIPT].map(({ path }) => path);
const PAGES: readonly string[] = ['/verify', OFFLINE_PATH].flatMap((path) =>
  LANGUAGES.map((language) => `${path}?lang=${language}`),
);

/**
 * The service worker with what it keeps. It changes with any of those files, so that a browser which
 * looks for a new one (it compares bytes) also fetches them anew after every deployment.
 */
export function serviceWorker(demo: boolean): Buffer {
  const version = createHash('sha256').update(ASSETS.join()).update(pagesOf(demo)).digest('hex');
  return bundleScript('../install/browser/service-worker.ts', {
    VERSION: version.slice(0, HASH_CHARACTERS),
    FILES: [...ASSETS, ...PAGES].join(' '),
  });
}

/** The pages as anybody sees them. */
function pagesOf(demo: boolean): string {
  return LANGUAGES.flatMap((language) =>
    [verifyPage({ language }), offlinePage(language)].map((page: PageContent) =>
      renderPage(page, { language, demo, roles: null, onward: undefined, formToken: null }),
    ),
  ).join();
}
