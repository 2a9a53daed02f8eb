import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { openDatabase } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function evaluate(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    database.db,
  );
  return rows[0]?.value;
}

describe('what columns become', () => {
  it('keeps a date as the day it names', async () => {
    expect(await evaluate(`date '2026-11-01'`)).toBe('2026-11-01');
    expect(await evaluate(`array[date '2026-11-01']`)).toEqual(['2026-11-01']);
  });

  it('makes an instant a Date', async () => {
    expect(await evaluate(`timestamptz '2026-11-01 00:30:00+05'`)).toEqual(
      new Date('2026-10-31T19:30:00Z'),
    );
  });

  it('makes a bigint a number as long as a number can hold it', async () => {
    expect(await evaluate('9007199254740991::bigint')).toBe(Number.MAX_SAFE_INTEGER);
    await expect(evaluate('9007199254740992::bigint')).rejects.toThrow(RangeError);
  });

  it('turns column names into camelCase and leaves the keys of jsonb alone', async () => {
    const { rows } =
      await sql`select 1 as given_names, '{"given_names": 2}'::jsonb as some_data`.execute(
        database.db,
      );
    expect(rows).toEqual([{ givenNames: 1, someData: { given_names: 2 } }]);
  });
});

describe('a connection', () => {
  it('gives up a statement that takes too long', async () => {
    const hasty = openDatabase(database.applicationUrl, { max: 1, statementTimeoutMs: 20 });
    await expect(sql`select pg_sleep(5)`.execute(hasty)).rejects.toMatchObject({ code: '57014' });
    await hasty.destroy();
  });

  it('is replaced when the server ends it while idle', async () => {
    let lost = () => {};
    const told = new Promise<void>((resolve) => {
      lost = resolve;
    });
    const db = openDatabase(database.applicationUrl, {
      max: 1,
      applicationName: 'doomed',
      onConnectionLost: () => lost(),
    });
    await sql`select 1`.execute(db);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doomed'`.execute(
      database.db,
    );
    await told;
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });

  it('orders names by ICU collations', async () => {
    const { rows } = await sql<{ name: string }>`
      select name from unnest(array['Ө', 'А', 'О', 'Ә']) as name order by name collate "kk-x-icu"`.execute(
      database.db,
    );
    expect(rows.map(({ name }) => name)).toEqual(['А', 'Ә', 'О', 'Ө']);
  });
});
