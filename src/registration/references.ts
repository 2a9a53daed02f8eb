import type { Transaction } from 'kysely';
import type { FieldError } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { EarlierCase } from './case/commands.ts';
import { loadCase, type StoredCase } from './case-store.ts';
import type { Filing } from './contract.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';

/** The cases of the same account that a filing leans on. */
export interface References {
  readonly corrects: EarlierCase | null;
  /** The person of the case that `samePersonAs` names, who now shows another document. */
  readonly samePerson: string | null;
}

/** Each must be the account's own; to anybody else they do not exist. */
export async function resolveReferences(
  trx: Transaction<DB>,
  accountId: string,
  { corrects, party, samePersonAs }: Filing,
): Promise<Outcome<References>> {
  const refusedCase = await ownCase(trx, accountId, corrects);
  const partyCase = await ownCase(trx, accountId, party);
  const samePersonCase = await ownCase(trx, accountId, samePersonAs);
  const errors: FieldError[] = [];
  if (corrects && refusedCase?.state.ended?.kind !== 'refused') {
    errors.push({ pointer: '/corrects', code: 'not-correctable' });
  }
  if (party && !partyCase) errors.push({ pointer: '/party', code: 'not-yours' });
  if (samePersonAs && !samePersonCase) errors.push({ pointer: '/samePersonAs', code: 'not-yours' });
  if (errors.length > 0) return refused('invalid', errors);
  return done({
    corrects: refusedCase ? earlier(refusedCase) : null,
    samePerson: samePersonCase?.state.personId ?? null,
  });
}

async function ownCase(
  trx: Transaction<DB>,
  accountId: string,
  id: string | undefined,
): Promise<StoredCase | undefined> {
  const stored = id ? await loadCase(trx, id) : undefined;
  return stored?.state.accountId === accountId ? stored : undefined;
}

export function earlier({ id, state }: StoredCase): EarlierCase {
  return { id, crossedOn: state.crossedOn, filedAt: state.filedAt };
}
