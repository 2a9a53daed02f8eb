import { sql, type Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
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
 * of the first. The statements are the same for a document that is known: how long a filing takes
 * must not tell whether somebody is in the register.
 */
export async function ensurePerson(
  trx: Transaction<DB>,
  document: DocumentKey,
  accountId: string,
  asPerson: string | null,
): Promise<string> {
  const personId = asPerson ?? newId();
  if (asPerson === null) await createPersonOf(trx, document, personId);
  await addDocument(trx, document, personId, 0);
  const owner = await personOfDocument(trx, document, accountId);
  if (!owner) throw new Error('A document that belongs to nobody');
  return owner;
}

/** Makes a person for a document that nobody has shown yet, and for any other none. */
async function createPersonOf(
  trx: Transaction<DB>,
  { issuingState, number }: DocumentKey,
  personId: string,
): Promise<void> {
  await sql`
    insert into person (id) select ${personId}::uuid
    where not exists (select from identity_document
      where issuing_state = ${issuingState} and number = ${number})`.execute(trx);
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
  await sql`
    insert into identity_document (issuing_state, number, namesake, person_id)
    select ${issuingState}, ${number}, ${namesake}::smallint, id from person where id = ${personId}
    on conflict do nothing`.execute(trx);
}
