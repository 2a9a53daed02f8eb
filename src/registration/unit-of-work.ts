import type { Transaction } from 'kysely';
import type { FieldError } from '../platform/contract/index.ts';
import { type Database, type DB, inTransaction } from '../platform/db/index.ts';
import type { Refusal } from './case/decision.ts';
import type { RefusalCode } from './refusals.ts';

/** What a use case comes to: a value, or the reason why nothing was done. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(code: RefusalCode, errors?: readonly FieldError[]): Outcome<never> {
  return { ok: false, refusal: errors ? { code, errors } : { code } };
}

export function wrongField(pointer: string, code: string): Outcome<never> {
  return refused('invalid', [{ pointer, code }]);
}

/** More than may be done within a time; it may be tried again after so many seconds. */
export function tooMany(seconds: number): Outcome<never> {
  return { ok: false, refusal: { code: 'too-many-filings', seconds } };
}

/** Carries a refusal out of a transaction, so that what was written before it is undone. */
class Undone extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Indexes on which only a race can run: on the second run the other's row is there to be seen. */
const RACES = [
  'one_registered_case_per_person',
  'one_open_filing_per_person_and_account',
  'registration_number_key',
  'certificate_pkey',
  'receipt_pkey',
];

/** One use case, one transaction: all of it is written, or on a refusal nothing. */
export async function unitOfWork<Value>(
  db: Database,
  work: (trx: Transaction<DB>) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await inTransaction(db, (trx) => orUndo(work(trx)), { retryOnViolationOf: RACES });
  } catch (error) {
    if (error instanceof Undone) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function orUndo<Value>(work: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const outcome = await work;
  if (!outcome.ok) throw new Undone(outcome.refusal);
  return outcome;
}
