import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { withClient } from '../../../test/support/with-client.ts';
import { type DB, inTransaction } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await withClient(database.ownerUrl, (client) =>
    client.query(`
      create table seat (id int constraint seat_taken unique, taken int not null default 0);
      grant select, insert, update on seat to tirkeu_application`),
  );
});
afterAll(() => database.drop());
beforeEach(() =>
  withClient(database.ownerUrl, (client) =>
    client.query('truncate seat; insert into seat values (1), (2)'),
  ),
);

const take = (transaction: Transaction<DB>, id: number) =>
  sql`update seat set taken = taken + 1 where id = ${id}`.execute(transaction);

async function seats(): Promise<unknown> {
  return (await sql`select id, taken from seat order by id`.execute(database.db)).rows;
}

/** Resolves for each caller once all have arrived, on their first pass only. */
function meetingPoint(size: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === size) resolve();
    return promise;
  };
}

describe('a transaction', () => {
  it('of two that lock each other out, both succeed', async () => {
    const meet = meetingPoint(2);
    let runs = 0;
    const inOrder = (first: number, second: number) =>
      inTransaction(database.db, async (transaction) => {
        runs += 1;
        await take(transaction, first);
        await meet();
        await take(transaction, second);
      });
    await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
    expect(runs).toBe(3);
    expect(await seats()).toEqual([
      { id: 1, taken: 2 },
      { id: 2, taken: 2 },
    ]);
  });

  it('runs again on a unique violation that it declares, and finds the other row', async () => {
    let runs = 0;
    const answer = await inTransaction(
      database.db,
      async (transaction) => {
        runs += 1;
        if (runs > 1) return 'found';
        await sql`insert into seat values (1)`.execute(transaction);
        return 'made';
      },
      { retryOnViolationOf: ['seat_taken'] },
    );
    expect(answer).toBe('found');
  });

  it('does not run again on a unique violation that it does not declare', async () => {
    let runs = 0;
    const work = inTransaction(database.db, (transaction) => {
      runs += 1;
      return sql`insert into seat values (1)`.execute(transaction);
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(runs).toBe(1);
  });

  it('gives up after three more runs', async () => {
    let runs = 0;
    const work = inTransaction(database.db, (transaction) => {
      runs += 1;
      return sql`do $$ begin raise sqlstate '40001'; end $$`.execute(transaction);
    });
    await expect(work).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(4);
  });

  it('keeps nothing when the work throws', async () => {
    const work = inTransaction(database.db, async (transaction) => {
      await take(transaction, 1);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await seats()).toEqual([
      { id: 1, taken: 0 },
      { id: 2, taken: 0 },
    ]);
  });
});
