import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { DelegationRole } from './providers.ts';

/** That a host sends somebody, from the offer on. Legal days, both inclusive. */
export interface Delegation {
  readonly id: string;
  readonly fromAccount: string;
  readonly toEmail: string;
  /** Null until it is accepted. */
  readonly toAccount: string | null;
  /** Null for staff: wherever the host is tied. */
  readonly placeId: string | null;
  readonly role: DelegationRole;
  readonly since: string;
  readonly until: string | null;
}

export type NewDelegation = Omit<Delegation, 'id' | 'toAccount'>;

/** The id of a new offer; null where one of this kind stands already. `offeredAt` is wall time. */
export async function offerDelegation(
  trx: Transaction<DB>,
  offer: NewDelegation & { readonly offeredAt: Date },
): Promise<string | null> {
  const row = await trx
    .insertInto('delegation')
    .values(offer)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** How many an account has offered since that instant, whatever has become of them. */
export async function offersSince(
  trx: Transaction<DB>,
  accountId: string,
  since: Date,
): Promise<number> {
  const { offers } = await trx
    .selectFrom('delegation')
    .select(({ fn }) => fn.countAll<string>().as('offers'))
    .where('fromAccount', '=', accountId)
    .where('offeredAt', '>', since)
    .executeTakeFirstOrThrow();
  return Number(offers);
}

/** One that has not been ended; its days may be over. Nobody else changes it until the transaction ends. */
export async function lockDelegation(
  trx: Transaction<DB>,
  id: string,
): Promise<Delegation | undefined> {
  const row = await trx
    .selectFrom('delegation')
    .selectAll()
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && toDelegation(row);
}

/** Those that an account has offered, whose last day is not over, the newest first. */
export async function listSent(
  db: Kysely<DB>,
  accountId: string,
  today: string,
): Promise<readonly Delegation[]> {
  const rows = await standing(db, today).where('fromAccount', '=', accountId).execute();
  return rows.map(toDelegation);
}

/** Those that an account has accepted, or may accept since it holds the address. */
export async function listReceived(
  db: Kysely<DB>,
  accountId: string,
  today: string,
): Promise<readonly Delegation[]> {
  const rows = await standing(db, today)
    .where((where) =>
      where.or([
        where('toAccount', '=', accountId),
        where.and([
          where('toAccount', 'is', null),
          where('toEmail', 'in', (query) =>
            query
              .selectFrom('contact')
              .select('value')
              .where('accountId', '=', accountId)
              .where('kind', '=', 'email'),
          ),
        ]),
      ]),
    )
    .execute();
  return rows.map(toDelegation);
}

function standing(db: Kysely<DB>, today: string) {
  return db
    .selectFrom('delegation')
    .selectAll()
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', today)]))
    .orderBy('id', 'desc');
}

export async function acceptDelegation(
  trx: Transaction<DB>,
  id: string,
  toAccount: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('delegation')
    .set({ toAccount, acceptedAt: at })
    .where('id', '=', id)
    .execute();
}

/** Ends it at once, for both sides. */
export async function endDelegation(trx: Transaction<DB>, id: string, at: Date): Promise<void> {
  await trx.updateTable('delegation').set({ endedAt: at }).where('id', '=', id).execute();
}

/** Ends what an account has offered and whose last day is over, so that it may be offered anew. */
export async function endPastDelegations(
  trx: Transaction<DB>,
  accountId: string,
  today: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('delegation')
    .set({ endedAt: at })
    .where('fromAccount', '=', accountId)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`until < ${today}::date`)
    .execute();
}

/** The table's check keeps `role` to the list of roles. */
function toDelegation(row: Selectable<DB['delegation']>): Delegation {
  const { id, fromAccount, toEmail, toAccount, placeId, since, until } = row;
  const role = row.role as DelegationRole;
  return { id, fromAccount, toEmail, toAccount, placeId, role, since, until };
}
