import type { Kysely, NotNull } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Address } from './contract.ts';
import { toAddress } from './store.ts';

/** A place for which an account's word needs no officer. Legal days, both inclusive. */
export interface TieRecord {
  readonly placeId: string;
  readonly address: Address;
  readonly role: string;
  readonly basis: string;
  readonly since: string;
  readonly until: string | null;
}

/** Every tie that an account has or had by its days, the oldest first. */
export async function listTies(db: Kysely<DB>, accountId: string): Promise<readonly TieRecord[]> {
  const rows = await db
    .selectFrom('tie as t')
    .innerJoin('place as p', 'p.id', 't.placeId')
    .select(['p.kato', 'p.rca', 'p.street', 'p.house', 'p.flat', 'p.type'])
    .select(['p.id as placeId', 't.role', 't.basis', 't.since', 't.until'])
    .where('t.accountId', '=', accountId)
    .orderBy('t.since')
    .$narrowType<{ role: NotNull; basis: NotNull; since: NotNull }>()
    .execute();
  return rows.map(({ placeId, role, basis, since, until, ...row }) => ({
    placeId,
    address: toAddress(row),
    ...{ role, basis, since, until },
  }));
}
