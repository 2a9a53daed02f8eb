import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Address } from './contract.ts';
import { toAddress } from './store.ts';

/** A place for which an account's word needs, or needed, no officer. */
export interface TieRecord {
  readonly address: Address;
  readonly basis: string;
  readonly since: Date;
  readonly until: Date | null;
}

/** Every tie that an account has or had, the oldest first. */
export async function listTies(db: Kysely<DB>, accountId: string): Promise<readonly TieRecord[]> {
  const rows = await db
    .selectFrom('placeTie as t')
    .innerJoin('place as p', 'p.id', 't.placeId')
    .select(['p.kato', 'p.rca', 'p.street', 'p.house', 'p.flat', 'p.type'])
    .select(['t.basis', 't.since', 't.until'])
    .where('t.accountId', '=', accountId)
    .orderBy('t.since')
    .execute();
  return rows.map(({ basis, since, until, ...row }) => ({
    address: toAddress(row),
    ...{ basis, since, until },
  }));
}
