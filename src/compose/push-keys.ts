import { createECDH } from 'node:crypto';
import { join } from 'node:path';
import type { Config, VapidDetails } from '../platform/config/index.ts';
import { loadOrCreateSecret } from '../platform/crypto/index.ts';
import { explainFolder } from '../platform/explain-folder.ts';

/** Names nobody: a demonstration has no operator, and a push service does not write to this address. */
const DEMO_SUBJECT = 'mailto:operator@tirkeu.invalid';

/**
 * The key by which push services know us: that of the settings, or in a demonstration one of its own,
 * which is kept beside the other secrets. Null where nobody is told by push.
 */
export async function pushKeys({ vapid, mode, keysFolder }: Config): Promise<VapidDetails | null> {
  if (vapid) return vapid;
  if (mode !== 'demo') return null;
  const loading = loadOrCreateSecret(join(keysFolder, 'push.secret'));
  const secret = await explainFolder('TIRKEU_KEYS', keysFolder, loading);
  const pair = createECDH('prime256v1');
  // Of random bytes all but one in four thousand million are a private key of this curve.
  pair.setPrivateKey(secret);
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: secret.toString('base64url'),
    subject: DEMO_SUBJECT,
  };
}
