import type { HttpServer } from '../../../platform/http/index.ts';
import { UNLISTED } from '../ui/index.ts';
import { type Asset, MARK, PICTURE, STYLE } from './assets.ts';
import { APPLE_ICON, ICON_192, ICON_512, ICON_MASKABLE, ICON_SHAPE } from './icons.ts';
import { HOST_SCRIPT, PASSKEY_SCRIPT, SHARE_SCRIPT, VERIFY_SCRIPT } from './scripts.ts';

const ONE_YEAR = 'public, max-age=31536000, immutable';
const ONE_DAY = 'public, max-age=86400';
const ASSETS = [
  STYLE,
  MARK,
  PICTURE,
  VERIFY_SCRIPT,
  PASSKEY_SCRIPT,
  HOST_SCRIPT,
  SHARE_SCRIPT,
  ICON_192,
  ICON_512,
  ICON_MASKABLE,
  ICON_SHAPE,
  APPLE_ICON,
];

function serve(server: HttpServer, path: string, asset: Asset, cacheControl: string): void {
  server.get(path, { schema: UNLISTED }, async (_request, reply) =>
    reply.header('cache-control', cacheControl).type(asset.type).send(asset.body),
  );
}

/** An asset that is made elsewhere than in this room. */
export function registerAsset(server: HttpServer, asset: Asset): void {
  serve(server, asset.path, asset, ONE_YEAR);
}

/** What pages load. Browsers ask for `/favicon.ico` on their own, also beside pages that are not ours. */
export function registerAssets(server: HttpServer): void {
  for (const asset of ASSETS) registerAsset(server, asset);
  serve(server, '/favicon.ico', MARK, ONE_DAY);
}
