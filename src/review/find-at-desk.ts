import type { Transaction } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import { type ConsentRequest, countWrongCode, findRequest, isDeskCode } from '../consent/index.ts';
import type { DB } from '../platform/db/index.ts';
import {
  done,
  loadForUpdate,
  type Outcome,
  openAsking,
  refused,
  type Services,
  type StoredCase,
} from '../registration/index.ts';
import type { DeskLook } from './desk-contract.ts';

/** A case whose host has come to a desk, and their asking. */
export interface AtDesk {
  readonly subject: StoredCase;
  readonly request: ConsentRequest;
}

/**
 * The asking that is to be answered at a desk; null for a wrong code, which is counted here: the caller
 * refuses it once this transaction has been kept.
 */
export async function findAtDesk(
  trx: Transaction<DB>,
  { secret }: Services,
  actor: Actor,
  { number, code }: DeskLook,
): Promise<Outcome<AtDesk | null>> {
  const row = await trx
    .selectFrom('registration')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst();
  const subject = row && (await loadForUpdate(trx, row.id));
  if (!subject) return refused('not-found');
  if (subject.state.accountId === actor.accountId) return refused('own-filing');
  const asking = openAsking(subject.state);
  const request = asking && (await findRequest(trx, asking.requestId));
  if (!request) return refused('already-answered');
  if (code !== undefined && !(await isDeskCode(trx, secret, request, code))) {
    await countWrongCode(trx, request.id);
    return done(null);
  }
  return done({ subject, request });
}
