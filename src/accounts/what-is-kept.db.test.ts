import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askingBrowser,
  newNetwork,
  startTestSignIn,
  type TestSignIn,
} from '../../test/support/sign-in.ts';
import { tokenHash } from './token-hash.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

describe('a code', () => {
  /** Everything that these tables hold as text. */
  async function textsIn(table: string): Promise<string> {
    const [schema, name] = table.includes('.') ? table.split('.') : ['public', table];
    const { rows } = await sql<{ text: string }>`
      select coalesce(string_agg(field.value, ' '), '') as text
      from ${sql.table(table)} as kept, jsonb_each_text(to_jsonb(kept)) as field
      where field.key in (
        select column_name from information_schema.columns
        where table_schema = ${schema} and table_name = ${name}
          and data_type in ('text', 'json', 'jsonb', 'character varying'))`.execute(test.db);
    return rows[0]?.text ?? '';
  }
  const TABLES = ['message', 'graphile_worker._private_jobs', 'sign_in_attempt'];

  it('stands in no table, nor does the browser that asked or the network', async () => {
    const email = 'secretive@mail.example';
    const short = await askingBrowser(test.services, email, 'fe80:qwnetwork::');
    await test.db
      .updateTable('signInAttempt')
      .set({ wrongGuesses: 5 })
      .where('sentTo', '=', email)
      .execute();
    await askingBrowser(test.services, email);
    await test.db
      .updateTable('signInAttempt')
      .set({ wrongGuesses: 5 })
      .where('sentTo', '=', email)
      .execute();
    const long = await askingBrowser(test.services, email);
    expect(long.code).toHaveLength(14);
    const kept = (await Promise.all(TABLES.map(textsIn))).join(' ');
    expect(kept).toContain(email);
    expect(kept).toContain('messageId');
    const secrets = [
      short.code,
      long.code,
      long.code.replaceAll('-', ''),
      short.attempt,
      long.attempt,
    ];
    for (const secret of [...secrets, 'qwnetwork']) expect(kept).not.toContain(secret);
  });

  it('keeps of the network a hash that needs our secret, or all addresses could be tried', async () => {
    const address = newNetwork();
    const hashes: string[] = [];
    for (const secret of [test.services.secret, Buffer.alloc(32)]) {
      const services = { ...test.services, secret };
      const { attempt } = await askingBrowser(services, 'hashed@mail.example', address);
      const { networkHash } = await test.db
        .selectFrom('signInAttempt')
        .select('networkHash')
        .where('browserHash', '=', tokenHash(attempt))
        .executeTakeFirstOrThrow();
      hashes.push(networkHash.toString('hex'));
    }
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('goes with its attempt when that is erased, and its message too', async () => {
    const email = 'erased@mail.example';
    await askingBrowser(test.services, email);
    await test.db.deleteFrom('signInAttempt').where('sentTo', '=', email).execute();
    const messages = await test.db
      .selectFrom('message')
      .select('id')
      .where('recipient', '=', email)
      .execute();
    expect(messages).toEqual([]);
  });
});

describe('a message', () => {
  const columns = sql`insert into message (template, language, recipient, arguments`;
  it.each([
    ['about nothing', sql`${columns}) values ('registered', 'en', 'a@b.example', '{}')`],
    [
      'with a code of no attempt',
      sql`${columns}) values ('sign-in-code', 'en', 'a@b.example', '{}')`,
    ],
    [
      'of another kind about an attempt',
      sql`${columns}, sign_in_id) select 'registered', 'en', 'a@b.example', '{}', id from sign_in_attempt limit 1`,
    ],
  ])('%s cannot be stored', async (_what, insert) => {
    await askingBrowser(test.services, 'some@mail.example');
    await expect(insert.execute(test.db)).rejects.toMatchObject({ code: '23514' });
  });
});
