import { sql, type Transaction } from 'kysely';
import { announceNewDocument } from '../crossings/index.ts';
import type { DB } from '../platform/db/index.ts';

export interface DocumentKey {
  readonly issuingState: string;
  readonly number: string;
}

/**
 * The person whom a document speaks of. The same document is the same person in every account, or
 * nobody would notice that two accounts file for one; only where an officer has said that two
 * persons use one number does the account decide which.
 */
export async function personOfDocument(
  trx: Transaction<DB>,
  document: DocumentKey,
  accountId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('identityDocument as d')
    .select('d.personId')
    .where('d.issuingState', '=', document.issuingState)
    .where('d.number', '=', document.number)
    .orderBy(
      (order) =>
        order.exists(
          order
            .selectFrom('registration as r')
            .select('r.id')
            .whereRef('r.personId', '=', 'd.personId')
            .where('r.accountId', '=', accountId),
        ),
      'desc',
    )
    .orderBy('d.namesake')
    .limit(1)
    .executeTakeFirst();
  return row?.personId;
}

/**
 * The person of a document, made if the document is new. `asPerson` is a person who shows a new
 * document. Two accounts may bring a new document at once: the later one waits and gets the person
 * of the first.
 */
export async function ensurePerson(
  trx: Transaction<DB>,
  document: DocumentKey,
  accountId: string,
  asPerson: string | null,
): Promise<string> {
  const known = await personOfDocument(trx, document, accountId);
  if (known) return known;
  const personId = asPerson ?? (await createPerson(trx));
  await addDocument(trx, document, personId, 0);
  return (await personOfDocument(trx, document, accountId)) ?? personId;
}

export async function createPerson(trx: Transaction<DB>): Promise<string> {
  const { id } = await trx
    .insertInto('person')
    .defaultValues()
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Notes that a second person uses the number of this document; an officer has said so. */
export async function addNamesake(
  trx: Transaction<DB>,
  document: DocumentKey,
  personId: string,
): Promise<void> {
  const { next } = await trx
    .selectFrom('identityDocument')
    .select(sql<number>`coalesce(max(namesake), 0) + 1`.as('next'))
    .where('issuingState', '=', document.issuingState)
    .where('number', '=', document.number)
    .executeTakeFirstOrThrow();
  await addDocument(trx, document, personId, next);
}

async function addDocument(
  trx: Transaction<DB>,
  { issuingState, number }: DocumentKey,
  personId: string,
  namesake: number,
): Promise<void> {
  await announceNewDocument(trx);
  await trx
    .insertInto('identityDocument')
    .values({ issuingState, number, namesake, personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
