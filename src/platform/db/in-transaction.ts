import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { isSqlState, violatedConstraint } from './sql-state.ts';

export interface TransactionOptions {
  /**
   * Unique constraints or indexes that only a race can violate here: on the second run `work` finds
   * the other's row, and answers by it.
   */
  readonly retryOnViolationOf?: readonly string[];
}

const RETRIES = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const UNIQUE_VIOLATION = '23505';

function mayRetry(error: unknown, { retryOnViolationOf = [] }: TransactionOptions): boolean {
  if (isSqlState(error, SERIALIZATION_FAILURE) || isSqlState(error, DEADLOCK_DETECTED)) return true;
  if (!isSqlState(error, UNIQUE_VIOLATION)) return false;
  return retryOnViolationOf.includes(violatedConstraint(error) ?? '');
}

/** Rivals that failed together must not meet again: 5 to 15 ms, then up to twice and four times that. */
function restMs(attempt: number): number {
  return (5 + Math.random() * 10) * 2 ** attempt;
}

/**
 * Runs `work` in one transaction (read committed), which commits when it returns, also a refusal, and
 * rolls back when it throws. A deadlock, a serialization failure or a declared unique violation runs
 * the whole of it again, at most three times: it must do nothing that the transaction cannot undo.
 */
export async function inTransaction<DB, Result>(
  db: Kysely<DB>,
  work: (transaction: Transaction<DB>) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await db.transaction().setIsolationLevel('read committed').execute(work);
    } catch (error) {
      if (attempt === RETRIES || !mayRetry(error, options)) throw error;
      await pause(restMs(attempt));
    }
  }
}
