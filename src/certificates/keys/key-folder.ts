import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicJwkSet } from '../jwk.ts';
import { demandPrivate, readKeyFile } from './key-file.ts';
import type { SigningKey } from './signing-key.ts';

/** Keys are numbered from 0001; the highest number signs, all of them verify. */
const KEY_FILE = /^\d{4}\.jwk$/;
const FIRST_KEY = '0001.jwk';

export interface KeyFolder {
  /** The newest key: the one that signs. */
  readonly signing: SigningKey;
  /** Public keys of all, the newest first, for `/.well-known/jwks.json`. */
  readonly publicKeys: PublicJwkSet;
}

async function newKeyText(): Promise<string> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
  return `${JSON.stringify({ kty, crv, x, y, d })}\n`;
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Does nothing if the name is taken: another process was first, and its key is the key. */
async function linkUnlessTaken(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** A power cut must not lose the name of a key that has signed already. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The key appears whole under its name or not at all, since it is written elsewhere and then linked. */
async function createFirstKey(folder: string): Promise<void> {
  const draft = join(folder, `.${crypto.randomUUID()}.draft`);
  await writeThrough(draft, await newKeyText());
  try {
    await linkUnlessTaken(draft, join(folder, FIRST_KEY));
    await syncFolder(folder);
  } finally {
    await rm(draft);
  }
}

/** The newest first. */
async function readKeys(folder: string): Promise<SigningKey[]> {
  demandPrivate(folder, (await stat(folder)).mode);
  const names = (await readdir(folder)).filter((name) => KEY_FILE.test(name));
  return Promise.all(
    names
      .sort()
      .reverse()
      .map((name) => readKeyFile(join(folder, name))),
  );
}

function publicKeysOf(keys: readonly SigningKey[]): PublicJwkSet {
  return { keys: keys.map((key) => key.publicJwk) };
}

/**
 * The public keys of a folder that others opened before; nothing is made where it is missing or empty.
 * Throws like `openKeyFolder` for keys that are open to other users or broken.
 */
export async function readPublicKeys(folder: string): Promise<PublicJwkSet> {
  const keys = await readKeys(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  return publicKeysOf(keys);
}

/**
 * Opens the folder of signing keys, and on first use creates it (mode 700) and a key in it (mode 600).
 * Processes that do so at the same time end up with the same key. Throws, naming the file, if the
 * folder or a key is open to other users or a key is broken.
 */
export async function openKeyFolder(folder: string): Promise<KeyFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readKeys(folder)).length === 0) await createFirstKey(folder);
  const keys = await readKeys(folder);
  const [signing] = keys;
  if (!signing) throw new Error(`${folder} has lost its signing key`);
  return { signing, publicKeys: publicKeysOf(keys) };
}
