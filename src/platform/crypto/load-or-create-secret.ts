import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

const SECRET_BYTES = 32;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function readSecret(path: string): Promise<Buffer | undefined> {
  try {
    const secret = await readFile(path);
    if (secret.length !== SECRET_BYTES) {
      throw new Error(`The secret file ${path} must hold exactly ${SECRET_BYTES} bytes.`);
    }
    return secret;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Flushed to disk before it gets its name: a crash must not leave a secret that nobody knows any more. */
async function writeDraft(path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(SECRET_BYTES));
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * 32 secret random bytes kept in a file (mode 600), made at the first call.
 * The file appears whole or not at all, and never replaces another: `link` fails where a name is
 * taken, so of two processes that start together both end up with the same secret.
 */
export async function loadOrCreateSecret(path: string): Promise<Buffer> {
  const known = await readSecret(path);
  if (known) return known;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeDraft(draft);
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
  const secret = await readSecret(path);
  if (!secret) throw new Error(`The secret file ${path} vanished while it was being made.`);
  return secret;
}
