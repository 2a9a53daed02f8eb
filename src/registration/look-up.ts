import type { Kysely, Transaction } from 'kysely';
import { crossingsInOrder, crossingsOfDocument } from '../crossings/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { DocumentFacts } from './case/commands.ts';
import type { Particulars } from './particulars-store.ts';

/** What is asked about the document of a case. */
export interface DocumentQuery {
  readonly personId: string;
  readonly accountId: string;
  readonly particulars: Particulars;
  /** The case that asks, which is not evidence against itself. */
  readonly beside: string;
}

/** What the checks need to know about a person's document, read under the lock of that person. */
export async function lookUpDocument(
  trx: Transaction<DB>,
  query: DocumentQuery,
): Promise<DocumentFacts> {
  return {
    ...filedFacts(query.personId, query.particulars),
    ...(await otherCases(trx, query)),
    ...(await outsideRecords(trx, query.particulars)),
  };
}

/** What the clocks of a case rest on; nothing in it tells of other cases. */
export async function lookUpStay(
  db: Kysely<DB>,
  personId: string,
  particulars: Particulars,
): Promise<DocumentFacts> {
  return { ...filedFacts(personId, particulars), ...(await outsideRecords(db, particulars)) };
}

/** What was filed, as if nobody else had ever said anything about the document. */
export function filedFacts(personId: string, { immigrant, entry }: Particulars): DocumentFacts {
  return {
    personId,
    nationality: immigrant.nationality,
    documentType: immigrant.document.type,
    birthDate: immigrant.birthDate,
    basis: entry.basis,
    permittedUntil: entry.permittedUntil ?? null,
    expiresOn: immigrant.document.expiresOn,
    border: [],
    reportedLostOn: null,
    heldElsewhere: [],
    unknownTo: [],
    inForce: null,
    inForceHere: null,
    openBeside: null,
  };
}

/**
 * Another account's filing is evidence against this one only if it came first or is registered (ids
 * grow with time). Otherwise anybody who has read a document's number could send its holder's open
 * case to an officer by filing with it.
 */
async function otherCases(
  trx: Transaction<DB>,
  { personId, accountId, beside }: DocumentQuery,
): Promise<
  Pick<DocumentFacts, 'heldElsewhere' | 'unknownTo' | 'inForce' | 'inForceHere' | 'openBeside'>
> {
  const others = await trx
    .selectFrom('registration')
    .select(['id', 'accountId', 'status'])
    .where('personId', '=', personId)
    .where('id', '<>', beside)
    .where((where) =>
      where.or([
        where('status', 'in', ['awaiting-host', 'in-review', 'registered']),
        where('declinedAs', '=', 'unknown-person'),
      ]),
    )
    .orderBy('id')
    .execute();
  const live = others.filter(({ status }) => status !== 'refused');
  const inForce = live.find(({ status }) => status === 'registered');
  return {
    heldElsewhere: live
      .filter((one) => one.accountId !== accountId)
      .filter((one) => one.status === 'registered' || one.id < beside)
      .map(({ id }) => id),
    unknownTo: others.filter(({ status }) => status === 'refused').map(({ id }) => id),
    inForce: inForce?.id ?? null,
    inForceHere: inForce?.accountId === accountId ? inForce.id : null,
    openBeside:
      live.find((one) => one.accountId === accountId && one.status !== 'registered')?.id ?? null,
  };
}

/** What feeds from outside say of the document; none of them has to have spoken. */
async function outsideRecords(
  db: Kysely<DB>,
  { immigrant: { document, birthDate } }: Particulars,
): Promise<Pick<DocumentFacts, 'border' | 'reportedLostOn'>> {
  const { issuingState, number } = document;
  const crossings = crossingsInOrder(await crossingsOfDocument(db, { issuingState, number }));
  const lost = await db
    .selectFrom('lostDocument')
    .select('reportedOn')
    .where('issuingState', '=', issuingState)
    .where('number', '=', number)
    .executeTakeFirst();
  return {
    border: crossings.map((crossing) => ({
      id: crossing.id,
      direction: crossing.direction,
      on: crossing.crossedOn,
      samePerson: crossing.birthDate === birthDate,
    })),
    reportedLostOn: lost?.reportedOn ?? null,
  };
}
