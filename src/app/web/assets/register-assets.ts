import type { HttpServer } from '../../../platform/http/index.ts';
import { UNLISTED } from '../ui/index.ts';
import { type Asset, MARK, STYLE } from './assets.ts';

const ONE_YEAR = 'public, max-age=31536000, immutable';
const ONE_DAY = 'public, max-age=86400';

function serve(server: HttpServer, path: string, asset: Asset, cacheControl: string): void {
  server.get(path, { schema: UNLISTED }, async (_request, reply) =>
    reply.header('cache-control', cacheControl).type(asset.type).send(asset.body),
  );
}

/** Style and mark. Browsers ask for `/favicon.ico` on their own, also beside pages that are not ours. */
export function registerAssets(server: HttpServer): void {
  serve(server, STYLE.path, STYLE, ONE_YEAR);
  serve(server, MARK.path, MARK, ONE_YEAR);
  serve(server, '/favicon.ico', MARK, ONE_DAY);
}
