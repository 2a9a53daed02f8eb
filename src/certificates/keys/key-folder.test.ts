import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '../bytes.ts';
import { hasLowS, importPublicKey, verifyEs256 } from '../es256.ts';
import { specimenJwk } from '../specimens.ts';
import { openKeyFolder, signingKeyOf } from './index.ts';

let base: string;
let folder: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tirkeu-keys-'));
  folder = join(base, 'keys');
});
afterEach(() => rm(base, { recursive: true }));

async function mode(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

describe('the folder of keys', () => {
  it('is made on first use, closed to others, with one key in it', async () => {
    await openKeyFolder(folder);
    expect(await readdir(folder)).toEqual(['0001.jwk']);
    expect(await mode(folder)).toBe(0o700);
    expect(await mode(join(folder, '0001.jwk'))).toBe(0o600);
  });

  it('gives the same key the next time', async () => {
    const first = await openKeyFolder(folder);
    const second = await openKeyFolder(folder);
    expect(second.publicKeys).toEqual(first.publicKeys);
  });

  it('ends up with one key when many open it at the same time', async () => {
    const opened = await Promise.all(Array.from({ length: 12 }, () => openKeyFolder(folder)));
    expect(new Set(opened.map(({ signing }) => signing.publicJwk.kid)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['0001.jwk']);
  });

  it('signs so that the published key verifies, always with the smaller s', async () => {
    const { signing, publicKeys } = await openKeyFolder(folder);
    const [published] = publicKeys.keys;
    if (!published) throw new Error('No key is published');
    const key = await importPublicKey(published);
    for (let i = 0; i < 20; i += 1) {
      const message = utf8(`message ${i}`);
      const signature = await signing.sign(message);
      expect(await verifyEs256(key, signature, message)).toBe(true);
      expect(hasLowS(signature)).toBe(true);
    }
  });

  it('publishes nothing private', async () => {
    const { publicKeys } = await openKeyFolder(folder);
    const members = Object.keys(publicKeys.keys[0] ?? {}).sort();
    expect(members).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it('signs with the newest of several keys and publishes all', async () => {
    const old = await openKeyFolder(folder);
    await writeFile(join(folder, '0002.jwk'), JSON.stringify(specimenJwk), { mode: 0o600 });
    const now = await openKeyFolder(folder);
    expect(now.signing.publicJwk.x).toBe(specimenJwk.x);
    expect(now.publicKeys.keys.map(({ kid }) => kid)).toEqual([
      now.signing.publicJwk.kid,
      old.signing.publicJwk.kid,
    ]);
  });

  it('leaves a draft that a crash left behind alone', async () => {
    await openKeyFolder(folder);
    await copyFile(join(folder, '0001.jwk'), join(folder, '.left.draft'));
    expect((await openKeyFolder(folder)).publicKeys.keys).toHaveLength(1);
  });
});

describe('the folder of keys is refused', () => {
  it('when others may read the key or enter the folder', async () => {
    await openKeyFolder(folder);
    const path = join(folder, '0001.jwk');
    await chmod(path, 0o640);
    await expect(openKeyFolder(folder)).rejects.toThrow(/0001\.jwk may be read .*chmod go-rwx/);
    await chmod(path, 0o600);
    await chmod(folder, 0o755);
    await expect(openKeyFolder(folder)).rejects.toThrow(/mode 755/);
  });

  it('when a key is broken, without a word of what is in it', async () => {
    await openKeyFolder(folder);
    const path = join(folder, '0001.jwk');
    const { d } = JSON.parse(await readFile(path, 'utf8'));
    for (const broken of ['', '{', JSON.stringify({ d }), JSON.stringify({ ...specimenJwk, d })]) {
      await writeFile(path, broken);
      const message = await openKeyFolder(folder).catch((error: Error) => error.message);
      expect(message).toMatch(/0001\.jwk is not a private ES256 key/);
      expect(message).not.toContain(d);
    }
  });
});

describe('the identifier of a key', () => {
  it('is the first eight bytes of its RFC 7638 thumbprint', async () => {
    const { kid, publicJwk } = await signingKeyOf(specimenJwk);
    const text = `{"crv":"P-256","kty":"EC","x":"${specimenJwk.x}","y":"${specimenJwk.y}"}`;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
    expect(kid).toEqual(digest.slice(0, 8));
    expect(publicJwk.kid).toBe('xNnfOFTMgZQ');
  });
});
