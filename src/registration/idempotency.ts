import type { Transaction } from 'kysely';
import { constantTimeEqual, keyedHash } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';

export interface IdempotentCall {
  readonly accountId: string;
  readonly path: string;
  readonly key: string;
  /** Keyed hash of the body: the row must not tell what was filed. */
  readonly mac: Buffer;
}

export type Claim =
  | { readonly state: 'fresh' }
  | { readonly state: 'answered'; readonly registrationId: string; readonly sequence: number }
  | { readonly state: 'other-body' };

/** The same for two bodies that differ only in white space or in the order of their fields. */
export function bodyMac(secret: Buffer, body: unknown): Buffer {
  return keyedHash(secret, 'idempotent-body', canonical(body));
}

/** No filing is nested half as deep; a body is hashed before anybody has said that it is one. */
const DEEPEST = 32;

function canonical(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth > DEEPEST) return '"…"';
  const inside = (inner: unknown) => canonical(inner, depth + 1);
  if (Array.isArray(value)) return `[${value.map(inside).join(',')}]`;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${inside(inner)}`).join(',')}}`;
}

/**
 * Takes a key for this transaction. A second call with the same key waits here until the first has
 * committed, then gets its answer; if the first was undone, the second is the first.
 */
export async function claimKey(trx: Transaction<DB>, call: IdempotentCall): Promise<Claim> {
  const { accountId, path, key, mac } = call;
  const inserted = await trx
    .insertInto('idempotencyKey')
    .values({ accountId, path, key, requestMac: mac })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return { state: 'fresh' };
  const row = await trx
    .selectFrom('idempotencyKey')
    .select(['requestMac', 'registrationId', 'sequence'])
    .where('accountId', '=', accountId)
    .where('path', '=', path)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (!constantTimeEqual(row.requestMac, mac)) return { state: 'other-body' };
  // A row commits only together with the answer that `keepAnswer` writes into it.
  if (row.registrationId === null || row.sequence === null) throw new Error('A key without answer');
  return { state: 'answered', registrationId: row.registrationId, sequence: row.sequence };
}

/** Notes the answer: the case, and how many of its events there were. */
export async function keepAnswer(
  trx: Transaction<DB>,
  { accountId, path, key }: IdempotentCall,
  answer: { readonly registrationId: string; readonly sequence: number },
): Promise<void> {
  await trx
    .updateTable('idempotencyKey')
    .set(answer)
    .where('accountId', '=', accountId)
    .where('path', '=', path)
    .where('key', '=', key)
    .execute();
}
