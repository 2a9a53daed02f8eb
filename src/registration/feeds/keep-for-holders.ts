import { sql, type Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { lockPerson } from '../case-store.ts';
import type { DocumentKey } from '../person-store.ts';
import type { Services } from '../services.ts';
import { settleCase } from '../settle-case.ts';
import { done, unitOfWork } from '../unit-of-work.ts';

/** What a feed says of a document. */
export interface DocumentRecord {
  readonly document: DocumentKey;
}

/** Writes records, all or nothing, and gives what was new in them; nothing new, nothing changed. */
export type Keep<Kept extends DocumentRecord, New> = (
  trx: Transaction<DB>,
  records: readonly Kept[],
) => Promise<ReadonlySet<New>>;

/**
 * Keeps the records of one document that the register knows, and lets every case of its holders that
 * has not ended look at what is now known; all of it or nothing. Gives what was new.
 */
export async function keepForHolders<Kept extends DocumentRecord, New>(
  services: Services,
  records: readonly Kept[],
  keep: Keep<Kept, New>,
): Promise<ReadonlySet<New>> {
  const document = records[0]?.document;
  if (!document) return new Set();
  const kept = await unitOfWork(services.db, async (trx) => {
    const holders = await lockHolders(trx, document);
    const added = await keep(trx, records);
    if (added.size > 0) {
      for (const id of await liveCases(trx, holders)) await settleCase(trx, services, id);
    }
    return done(added);
  });
  if (!kept.ok) throw new Error(`Records of a feed were refused: ${kept.refusal.code}`);
  return kept.value;
}

/** While we wait for a lock, an officer may find that one more person uses the number. */
async function lockHolders(
  trx: Transaction<DB>,
  document: DocumentKey,
): Promise<readonly string[]> {
  const locked = new Set<string>();
  for (;;) {
    const holders = await holdersOf(trx, document);
    const others = holders.filter((id) => !locked.has(id));
    if (others.length === 0) return holders;
    for (const id of others) {
      await lockPerson(trx, id);
      locked.add(id);
    }
  }
}

/** Always in the same order, or two imports would wait for each other. */
async function holdersOf(
  trx: Transaction<DB>,
  { issuingState, number }: DocumentKey,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('identityDocument')
    .select('personId')
    .where('issuingState', '=', issuingState)
    .where('number', '=', number)
    .orderBy('personId')
    .execute();
  return rows.map(({ personId }) => personId);
}

async function liveCases(
  trx: Transaction<DB>,
  persons: readonly string[],
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('registration')
    .select('id')
    .where('personId', '=', sql<string>`any(${persons}::uuid[])`)
    .where('status', 'in', ['awaiting-host', 'in-review', 'registered'])
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
