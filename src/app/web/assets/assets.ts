import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that pages load. Its address holds its content's hash, so it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

const HASH_CHARACTERS = 16;

function load(name: string, extension: string, type: string): Asset {
  const body = readFileSync(new URL(`./${name}.${extension}`, import.meta.url));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_CHARACTERS);
  return { path: `/assets/${name}.${hash}.${extension}`, type, body };
}

export const STYLE = load('tirkeu', 'css', 'text/css; charset=utf-8');
export const MARK = load('mark', 'svg', 'image/svg+xml');
