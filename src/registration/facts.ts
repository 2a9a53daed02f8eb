import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { DocumentFacts, Facts } from './case/commands.ts';
import { lockPerson, type StoredCase } from './case-store.ts';
import type { CaseContext } from './context.ts';
import { freshFacts } from './fresh.ts';
import { lookUpDocument } from './look-up.ts';
import { getParticulars, type Particulars } from './particulars-store.ts';
import { ensurePerson } from './person-store.ts';
import { placeKnown } from './place-known.ts';
import type { Services } from './services.ts';

/**
 * What the checks of a stored case rest on: the document in effect, the one proposed, and the one
 * that an amendment brings (`amended`, by the id that its particulars will have).
 */
export async function factsFor(
  trx: Transaction<DB>,
  services: Services,
  subject: StoredCase,
  { particulars: current }: CaseContext,
  amended: { readonly id: string; readonly particulars: Particulars } | null = null,
  placeId = subject.state.placeId,
): Promise<Facts> {
  const { state } = subject;
  const documents = new Map<string, DocumentFacts>();
  documents.set(state.particularsId, await lookUp(trx, subject, state.personId, current));
  if (state.proposedParticularsId) {
    const proposed = await getParticulars(trx, state.proposedParticularsId);
    documents.set(state.proposedParticularsId, await lookUpNew(trx, subject, current, proposed));
  }
  if (amended) {
    documents.set(amended.id, await lookUpNew(trx, subject, current, amended.particulars));
  }
  const place = await placeKnown(trx, services, placeId, state.personId, 'hold');
  return freshFacts(services, documents, new Map([[placeId, place]]));
}

/** A document that the case did not have until now may be of somebody who is known already. */
async function lookUpNew(
  trx: Transaction<DB>,
  subject: StoredCase,
  current: Particulars,
  next: Particulars,
): Promise<DocumentFacts> {
  const { accountId, personId } = subject.state;
  const document = next.immigrant.document;
  if (sameDocument(current, next)) return lookUp(trx, subject, personId, next);
  const owner = await ensurePerson(
    trx,
    document,
    accountId,
    subject.state.consent === 'given' ? personId : null,
  );
  if (owner !== personId) await lockPerson(trx, owner);
  return lookUp(trx, subject, owner, next);
}

function sameDocument(one: Particulars, other: Particulars): boolean {
  const [a, b] = [one.immigrant.document, other.immigrant.document];
  return a.issuingState === b.issuingState && a.number === b.number;
}

async function lookUp(
  trx: Transaction<DB>,
  { id, state }: StoredCase,
  personId: string,
  particulars: Particulars,
): Promise<DocumentFacts> {
  return lookUpDocument(trx, { personId, accountId: state.accountId, particulars, beside: id });
}
