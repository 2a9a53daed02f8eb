import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import type { DocumentKey } from '../person-store.ts';

/** One text for a document: a state has no space in its code. */
export function documentText({ issuingState, number }: DocumentKey): string {
  return `${issuingState} ${number}`;
}

/** Documents as the rows of a table `given (issuing_state, number)`, to be joined. */
export function givenDocuments(documents: readonly DocumentKey[]): RawBuilder<unknown> {
  const states = documents.map(({ issuingState }) => issuingState);
  const numbers = documents.map(({ number }) => number);
  return sql`unnest(${states}::text[], ${numbers}::text[]) as given (issuing_state, number)`;
}

/** Those of these documents that the register has seen, as `documentText`. */
export async function registeredDocuments(
  trx: Transaction<DB>,
  documents: readonly DocumentKey[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<DocumentKey>`
    select distinct issuing_state, number from identity_document
    join ${givenDocuments(documents)} using (issuing_state, number)`.execute(trx);
  return new Set(rows.map(documentText));
}
