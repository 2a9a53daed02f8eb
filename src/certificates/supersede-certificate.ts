import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** A newer certificate takes the place of the current one, which from then on reads as superseded. */
export async function supersedeCertificate(
  trx: Transaction<DB>,
  registrationId: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('certificate')
    .set({ state: 'superseded', supersededAt: at })
    .where('registrationId', '=', registrationId)
    .where('state', '=', 'current')
    .execute();
}
