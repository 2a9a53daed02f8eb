import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type PublicJwkSet, readPublicKeys } from '../../certificates/index.ts';
import { OperatorProblem } from '../../platform/operator-problem.ts';
import { settings } from './settings.ts';

const coordinate = z.string().regex(/^[\w-]{43}$/);

/** What we read of a key set (RFC 7517): its ES256 keys, each without anything private. */
const keySetSchema = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: coordinate,
      y: coordinate,
      kid: z.string(),
      use: z.literal('sig').default('sig'),
      alg: z.literal('ES256').default('ES256'),
    }),
  ),
});

const LONGEST_WAIT_MS = 10_000;

/**
 * The issuer's public keys: from a file or address in the form of `/.well-known/jwks.json`, else those
 * of this installation, where none are made.
 * @throws OperatorProblem where there are none
 */
export async function readKeys(source: string | undefined): Promise<PublicJwkSet> {
  if (source === undefined) return ownKeys();
  const parsed = keySetSchema.safeParse(jsonOf(await textOf(source)));
  if (!parsed.success) throw new OperatorProblem(`${source} holds no key set (RFC 7517) of ES256.`);
  return parsed.data;
}

async function ownKeys(): Promise<PublicJwkSet> {
  const { keysFolder } = settings();
  const own = await readPublicKeys(keysFolder);
  if (own.keys.length > 0) return own;
  throw new OperatorProblem(`There are no keys in ${keysFolder}: name the issuer's with --keys.`);
}

async function textOf(source: string): Promise<string> {
  try {
    return /^https?:\/\//i.test(source) ? await download(source) : await readFile(source, 'utf8');
  } catch (error) {
    if (error instanceof OperatorProblem) throw error;
    throw new OperatorProblem(`The keys cannot be read from ${source}.`);
  }
}

/** Whoever sits between could change keys that come without TLS, and then any certificate is valid. */
async function download(address: string): Promise<string> {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new OperatorProblem(`${address} can be changed on its way: use https://.`);
  }
  const response = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (!response.ok) throw new OperatorProblem(`${address} answers with ${response.status}.`);
  return response.text();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
