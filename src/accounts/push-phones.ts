import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '../audit/index.ts';
import { listSubscriptions, removeSubscription, saveSubscription } from '../notifications/index.ts';
import { type DB, inTransaction } from '../platform/db/index.ts';
import { agentName } from './agent-name.ts';
import type { AccountServices } from './services.ts';

type Means = Pick<AccountServices, 'db'>;

/** A phone or browser that an account wants to be told on. */
export interface PushPhoneView {
  /** Hexadecimal SHA-256 of its endpoint, which itself is a secret; its own script can make it too. */
  readonly id: string;
  /** Such as 'Chrome, Android'; empty where the browser was not recognised. */
  readonly agent: string;
  readonly createdAt: Date;
}

/** What a browser gives of itself when it subscribes (Push API), in base64url. */
export interface NewPushPhone {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly userAgent: string | undefined;
}

/** Has this account told on a phone from now on. False for one whose push service we do not send to. */
export async function addPushPhone(
  { db }: Means,
  accountId: string,
  { userAgent, ...subscription }: NewPushPhone,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const saved = await saveSubscription(trx, {
      accountId,
      ...subscription,
      agent: agentName(userAgent),
    });
    if (saved.ok) await record(trx, accountId, 'push-added');
    return saved.ok;
  });
}

/** Tells a phone of this account nothing any more. Another's is as unknown as none. */
export async function removePushPhone({ db }: Means, accountId: string, id: string): Promise<void> {
  await inTransaction(db, async (trx) => {
    const phones = await listSubscriptions(trx, accountId);
    const phone = phones.find(({ endpoint }) => phoneId(endpoint) === id);
    if (!phone) return;
    await removeSubscription(trx, { accountId, endpoint: phone.endpoint });
    await record(trx, accountId, 'push-removed');
  });
}

/** The phones that this account is told on. */
export async function listPushPhones(
  { db }: Means,
  accountId: string,
): Promise<readonly PushPhoneView[]> {
  const phones = await listSubscriptions(db, accountId);
  await record(db, accountId, 'push-listed');
  return phones.map(({ endpoint, agent, createdAt }) => ({
    id: phoneId(endpoint),
    agent,
    createdAt,
  }));
}

function phoneId(endpoint: string): string {
  return createHash('sha256').update(endpoint).digest('hex');
}

function record(
  db: Kysely<DB>,
  accountId: string,
  action: 'push-added' | 'push-removed' | 'push-listed',
): Promise<void> {
  return recordAudit(db, {
    actorKind: 'account',
    actorId: accountId,
    action,
    registrationId: null,
  });
}
