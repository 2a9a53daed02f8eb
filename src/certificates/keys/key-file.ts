import { open } from 'node:fs/promises';
import * as z from 'zod';
import { OperatorProblem } from '../../platform/operator-problem.ts';
import { type PrivateJwk, type SigningKey, signingKeyOf } from './signing-key.ts';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const privateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
  d: coordinate,
});

/** Throws if a file or folder is open to anybody but its owner. */
export function demandPrivate(path: string, mode: number): void {
  if ((mode & 0o077) === 0) return;
  const bits = (mode & 0o777).toString(8);
  throw new OperatorProblem(
    `${path} may be read or changed by other users (mode ${bits}). Make sure that nobody has read the signing key, then run: chmod go-rwx '${path}'`,
  );
}

async function readPrivateFile(path: string): Promise<string> {
  // The open file is asked for its mode: by name it could be another one a moment later.
  const file = await open(path, 'r');
  try {
    demandPrivate(path, (await file.stat()).mode);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

function parseKey(text: string): PrivateJwk | undefined {
  try {
    return privateJwk.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Reads a key file; its errors name the file and never what is in it. */
export async function readKeyFile(path: string): Promise<SigningKey> {
  const jwk = parseKey(await readPrivateFile(path));
  const key = jwk && (await signingKeyOf(jwk).catch(() => undefined));
  if (key) return key;
  throw new OperatorProblem(
    `${path} is not a private ES256 key (a JWK of kty EC, crv P-256). Restore it from a backup`,
  );
}
