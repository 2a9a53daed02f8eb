import type { Transaction } from 'kysely';
import { findReceipt } from '../certificates/index.ts';
import type { DB } from '../platform/db/index.ts';
import { statusOf } from './case/state.ts';
import { loadCase } from './case-store.ts';
import { linksOf } from './links.ts';
import type { FiledView } from './views.ts';

/**
 * The answer to a filing as it was given after the first `sequence` events: a repeated call gets the
 * same one, whatever has happened since.
 */
export async function presentFiled(
  trx: Transaction<DB>,
  id: string,
  sequence: number,
): Promise<FiledView> {
  const filed = await loadCase(trx, id, sequence);
  const receipt = await findReceipt(trx, id);
  if (!filed || !receipt) throw new Error('A filing without case or receipt');
  const { state } = filed;
  const replaces = await registeredBefore(trx, state.accountId, state.personId, state.recordedAt);
  return {
    id,
    number: state.number,
    status: statusOf(state),
    version: state.version,
    filedAt: state.filedAt,
    deadlines: [],
    receipt,
    notice: state.asking.channel === 'email' ? 'sent' : 'no-channel',
    ...(replaces ? { replaces } : {}),
    links: linksOf(id),
  };
}

/** The account's registration that was in force at the filing: at the confirmation it is to close. */
async function registeredBefore(
  trx: Transaction<DB>,
  accountId: string,
  personId: string,
  at: string,
): Promise<string | null> {
  const row = await trx
    .selectFrom('registration')
    .select('id')
    .where('accountId', '=', accountId)
    .where('personId', '=', personId)
    .where('registeredAt', '<=', new Date(at))
    .where((where) => where.or([where('endedAt', 'is', null), where('endedAt', '>', new Date(at))]))
    .orderBy('registeredAt', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}
