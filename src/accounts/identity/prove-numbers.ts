import type { Transaction } from 'kysely';
import { recordAudit } from '../../audit/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { findAccountByContact } from '../accounts.ts';
import { recordChange } from '../changes/record-change.ts';
import type { ProvedNumbers } from './provider.ts';

type NumberKind = keyof ProvedNumbers;

/**
 * Makes what the provider says of IIN and BIN the contacts of an account: what it says no more stands
 * no more, since whoever left an organisation must not answer for it.
 */
export async function proveNumbers(
  trx: Transaction<DB>,
  accountId: string,
  numbers: ProvedNumbers,
  wall: Date,
): Promise<void> {
  for (const kind of ['iin', 'bin'] as const) {
    const value = numbers[kind];
    if (value === undefined) continue;
    await dropOthers(trx, accountId, kind, value);
    if (value !== null) await proveNumber(trx, accountId, { kind, value }, wall);
  }
}

async function dropOthers(
  trx: Transaction<DB>,
  accountId: string,
  kind: NumberKind,
  value: string | null,
): Promise<void> {
  await trx
    .deleteFrom('contact')
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('provedBy', '=', 'oidc')
    .where('value', '!=', value ?? '')
    .execute();
}

/** The state's word is stronger than any other: a number of another account moves, and its owner is told. */
async function proveNumber(
  trx: Transaction<DB>,
  accountId: string,
  { kind, value }: { readonly kind: NumberKind; readonly value: string },
  wall: Date,
): Promise<void> {
  const holder = await findAccountByContact(trx, kind, value);
  if (holder?.accountId === accountId) return;
  const proved = { accountId, verifiedAt: wall, provedBy: 'oidc' };
  if (holder) {
    await trx
      .updateTable('contact')
      .set(proved)
      .where('kind', '=', kind)
      .where('value', '=', value)
      .execute();
    const { accountId: former } = holder;
    await recordChange(trx, { accountId: former, kind: 'contact-moved', wall, sessionId: null });
  } else {
    await trx
      .insertInto('contact')
      .values({ kind, value, ...proved })
      .execute();
  }
  await recordAudit(trx, {
    actorKind: 'account',
    actorId: accountId,
    action: 'contacts-proved',
    registrationId: null,
  });
}
