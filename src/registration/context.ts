import type { Kysely } from 'kysely';
import { type AskedHost, findRequest } from '../consent/index.ts';
import { type Address, getAddress } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { CaseState } from './case/state.ts';
import { getParticulars, type Particulars } from './particulars-store.ts';

/** What a case is about, in words: everything that its events only name by id. */
export interface CaseContext {
  readonly particulars: Particulars;
  readonly host: AskedHost;
  readonly address: Address;
}

export async function loadContext(db: Kysely<DB>, state: CaseState): Promise<CaseContext> {
  const particulars = await getParticulars(db, state.particularsId);
  const request = await findRequest(db, state.asking.requestId);
  if (!request) throw new Error('A case without the asking that it names');
  return { particulars, host: request.host, address: await getAddress(db, state.placeId) };
}

/** The context after a change: only what now goes by another id is read again. */
export async function contextAfter(
  db: Kysely<DB>,
  before: CaseState,
  known: CaseContext,
  after: CaseState,
): Promise<CaseContext> {
  const same =
    before.particularsId === after.particularsId &&
    before.asking.requestId === after.asking.requestId &&
    before.placeId === after.placeId;
  return same ? known : loadContext(db, after);
}

/** Surname and given names on one line, as in the document. */
export function fullName({ immigrant }: Particulars): string {
  return `${immigrant.surname} ${immigrant.givenNames}`.trim();
}
