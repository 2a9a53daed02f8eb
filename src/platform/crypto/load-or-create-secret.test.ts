import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOrCreateSecret } from './load-or-create-secret.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tirkeu-secret-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('loadOrCreateSecret', () => {
  it('makes 32 bytes that only the owner may read, and finds them again', async () => {
    const path = join(folder, 'keys', 'links.secret');
    const made = await loadOrCreateSecret(path);
    expect(made).toHaveLength(32);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await loadOrCreateSecret(path)).toEqual(made);
  });

  it('gives all who start together the same secret and leaves no other file', async () => {
    for (let round = 0; round < 20; round += 1) {
      const path = join(folder, `${round}`, 'links.secret');
      const secrets = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateSecret(path)));
      expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1);
      expect(await readdir(join(folder, `${round}`))).toEqual(['links.secret']);
    }
  });

  it('stops at a file that is not a secret, rather than sign with it', async () => {
    const path = join(folder, 'links.secret');
    await writeFile(path, 'short');
    await expect(loadOrCreateSecret(path)).rejects.toThrow('exactly 32 bytes');
  });
});
