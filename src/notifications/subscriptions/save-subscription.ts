import { ECDH } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { isLoopbackUrl, isPublicUrl } from '../channels/public-address.ts';

/** What a browser gives of itself when it subscribes (Push API); the keys in base64url. */
export interface NewSubscription {
  readonly accountId: string;
  readonly endpoint: string;
  /** P-256, uncompressed: 65 bytes. */
  readonly p256dh: string;
  /** 16 bytes. */
  readonly auth: string;
  /** Such as 'Chrome, Android'. */
  readonly agent: string;
}

export type SavedSubscription =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'bad-endpoint' | 'bad-keys' };

/** More phones than a person has; a stranger's script must not make us knock at a thousand doors. */
const MOST = 10;
const LONGEST_ENDPOINT = 2_048;

/**
 * Has an account told on a phone or browser. One that is known is taken over: whoever signs in on a
 * phone that somebody else used shall not go on getting the other's messages. Of more than ten the
 * oldest goes. Call it in a transaction. `loopback` lets plain HTTP to this machine through, for tests.
 */
export async function saveSubscription(
  db: Kysely<DB>,
  { accountId, endpoint, agent, ...keys }: NewSubscription,
  { loopback }: { readonly loopback: boolean } = { loopback: false },
): Promise<SavedSubscription> {
  if (!isEndpoint(endpoint, loopback)) return { ok: false, code: 'bad-endpoint' };
  const p256dh = bytesOf(keys.p256dh);
  const auth = bytesOf(keys.auth);
  if (!isPoint(p256dh) || auth?.length !== 16) return { ok: false, code: 'bad-keys' };
  await lockAccount(db, accountId);
  const values = { accountId, p256dh, auth, agent };
  await db
    .insertInto('pushSubscription')
    .values({ endpoint, ...values })
    .onConflict((same) => same.column('endpoint').doUpdateSet({ ...values, createdAt: new Date() }))
    .execute();
  await dropOldest(db, accountId);
  return { ok: true };
}

function isEndpoint(text: string, loopback: boolean): boolean {
  if (text.length > LONGEST_ENDPOINT || !URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  return isPublicUrl(url) || (loopback && isLoopbackUrl(url));
}

/** Node reads base64 leniently; only what a browser writes is a key. */
function bytesOf(text: string): Buffer | undefined {
  return /^[A-Za-z0-9_-]{1,100}=*$/.test(text) ? Buffer.from(text, 'base64url') : undefined;
}

/** A point that is not on the curve would make every push to this phone fail, and look like a bug of ours. */
function isPoint(key: Buffer | undefined): key is Buffer {
  if (key?.length !== 65) return false;
  try {
    ECDH.convertKey(key, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}

/** Two phones that are added at once must not both find room for one. */
async function lockAccount(db: Kysely<DB>, accountId: string): Promise<void> {
  await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute();
}

async function dropOldest(db: Kysely<DB>, accountId: string): Promise<void> {
  await db
    .deleteFrom('pushSubscription')
    .where('id', 'in', (all) =>
      all
        .selectFrom('pushSubscription')
        .select('id')
        .where('accountId', '=', accountId)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .offset(MOST),
    )
    .execute();
}
