import type { Kysely, Transaction } from 'kysely';
import { constantTimeEqual, keyedHash } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { ConsentRequest } from './asking.ts';

const DIGITS = 8;
/** Of a hundred million, five guesses find one in twenty million. */
const GUESSES = 5;

/** The code that a host reads out at a desk. It comes in their message; nothing of it is stored. */
export function deskCode(secret: Buffer, requestId: string): string {
  const number = keyedHash(secret, 'desk-code', requestId).readUInt32BE() % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

/**
 * Whether the code that was read out is the one of the asking. A wrong one is counted, and after five
 * the code is dead: the link goes on, and so does the host who signs in.
 */
export async function isDeskCode(
  trx: Transaction<DB>,
  secret: Buffer,
  { id }: ConsentRequest,
  typed: string,
): Promise<boolean> {
  const { codeGuesses } = await trx
    .selectFrom('consentRequest')
    .select('codeGuesses')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  if (codeGuesses >= GUESSES) return false;
  return constantTimeEqual(typed.replace(/\D/g, ''), deskCode(secret, id));
}

/** Counts a wrong code. Whoever refuses it has to keep this: a refusal undoes what its transaction wrote. */
export async function countWrongCode(db: Kysely<DB>, requestId: string): Promise<void> {
  await db
    .updateTable('consentRequest')
    .set((set) => ({ codeGuesses: set('codeGuesses', '+', 1) }))
    .where('id', '=', requestId)
    .where('codeGuesses', '<', GUESSES)
    .execute();
}
