import { join } from 'node:path';
import { openKeyFolder } from '../certificates/index.ts';
import { linkToken } from '../consent/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import { loadOrCreateSecret } from '../platform/crypto/index.ts';
import type { Database } from '../platform/db/index.ts';
import { explainFolder } from '../platform/explain-folder.ts';
import type { Services } from '../registration/index.ts';

/** Keys, secret and clock: with what the use cases work. */
export async function composeServices(
  config: Config,
  db: Database,
  clock: Clock,
): Promise<Services> {
  const { keysFolder } = config;
  const keys = await explainFolder('TIRKEU_KEYS', keysFolder, openKeyFolder(keysFolder));
  return {
    db,
    clock,
    issuer: { key: keys.signing, origin: config.origin },
    publicKeys: keys.publicKeys,
    demo: config.mode === 'demo',
    secret: await loadOrCreateSecret(join(keysFolder, 'links.secret')),
  };
}

/** Where a message leads: to the one-time link of its asking, else to the portal. */
export function linkForMessage(
  { issuer, secret }: Services,
  { requestId }: { readonly requestId: string | null },
): string {
  return requestId
    ? `${issuer.origin}/answer/${linkToken(secret, requestId)}`
    : `${issuer.origin}/`;
}
