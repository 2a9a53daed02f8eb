import type { HttpServer } from '../../../platform/http/index.ts';
import { registerAsset } from '../assets/index.ts';
import { sendPage, UNLISTED } from '../ui/index.ts';
import { keptPage } from './kept.page.tsx';
import { hostManifest } from './manifest.ts';
import { NOTICE_WORDS } from './notice-words.ts';
import { offlinePage } from './offline.page.tsx';
import { KEPT_PATH, OFFLINE_PATH, serviceWorker } from './service-worker.ts';

/** Asked for anew each time: an old service worker would go on showing old pages. */
const ALWAYS_ASK = 'no-cache';

/** What lets the check of certificates and the host's pages open without network, and be installed. */
export function registerInstall(server: HttpServer, { demo }: { readonly demo: boolean }): void {
  const worker = serviceWorker(demo);
  registerAsset(server, NOTICE_WORDS);
  server.get('/sw.js', { schema: UNLISTED }, async (_request, reply) =>
    reply.header('cache-control', ALWAYS_ASK).type('text/javascript; charset=utf-8').send(worker),
  );
  server.get('/host/manifest.webmanifest', { schema: UNLISTED }, async (request, reply) =>
    reply
      .header('cache-control', ALWAYS_ASK)
      .type('application/manifest+json; charset=utf-8')
      .send(JSON.stringify(hostManifest(request.language))),
  );
  server.get(OFFLINE_PATH, { schema: UNLISTED }, async (request, reply) =>
    sendPage(request, reply, offlinePage(request.language)),
  );
  server.get(KEPT_PATH, { schema: UNLISTED }, async (request, reply) =>
    sendPage(request, reply, keptPage(request.language)),
  );
}
