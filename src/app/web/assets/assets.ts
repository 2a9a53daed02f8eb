import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bundleStyle } from './bundle.ts';

/** A file that pages load. Its address holds its content's hash, so it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

const HASH_CHARACTERS = 16;

/** An asset of this name and type; `name` is 'tirkeu.css' and the like. */
export function assetOf(name: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_CHARACTERS);
  const [stem, extension] = name.split('.');
  return { path: `/assets/${stem}.${hash}.${extension}`, type, body };
}

export function fileOf(name: string): Buffer {
  return readFileSync(new URL(`./${name}`, import.meta.url));
}

export const STYLE = assetOf(
  'tirkeu.css',
  'text/css; charset=utf-8',
  bundleStyle('./style/tirkeu.css'),
);
/** A house and a certificate on a phone, for the start page. */
export const PICTURE = assetOf('picture.svg', 'image/svg+xml', fileOf('picture.svg'));
export const MARK = assetOf('mark.svg', 'image/svg+xml', fileOf('mark.svg'));
