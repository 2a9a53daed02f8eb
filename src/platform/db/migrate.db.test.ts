import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { withClient } from '../../../test/support/with-client.ts';
import { assertMigrated, migrate } from './index.ts';

let database: TestDatabase;
let folder = '';

beforeEach(async () => {
  database = await createEmptyDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-migrations-'));
  write(
    '0001_notes.sql',
    'create table note_book (id int); grant select, insert on note_book to tirkeu_application;',
  );
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const write = (name: string, sql: string) => writeFileSync(path.join(folder, name), sql);
const run = () => migrate({ ...database, folder });
const asApplication = (sql: string) =>
  withClient(database.applicationUrl, async (client) => (await client.query(sql)).rows);

describe('migrating', () => {
  it('applies each file once', async () => {
    expect(await run()).toEqual(['0001_notes.sql']);
    write('0002_more.sql', 'alter table note_book add body text');
    expect(await run()).toEqual(['0002_more.sql']);
    expect(await run()).toEqual([]);
  });

  it('keeps nothing of a file that fails, and everything before it', async () => {
    write('0002_broken.sql', 'create table half (id int); select * from no_such_table;');
    await expect(run()).rejects.toThrow(/^Migration 0002_broken\.sql failed.*no_such_table/);
    const tables = `select to_regclass('half') as half, to_regclass('note_book') as whole`;
    expect(await asApplication(tables)).toEqual([{ half: null, whole: 'note_book' }]);
  });

  it('keeps nothing of a file that cannot be recorded', async () => {
    const taken = `insert into schema_migration (name, checksum) values ('0002_half.sql', 'taken')`;
    write('0002_half.sql', `create table half (id int); ${taken}`);
    await expect(run()).rejects.toThrow(/^Migration 0002_half\.sql failed/);
    expect(await asApplication(`select to_regclass('half') as half`)).toEqual([{ half: null }]);
  });

  it('refuses to go on when an applied file was changed', async () => {
    await run();
    write('0001_notes.sql', 'create table note_book (id bigint)');
    await expect(run()).rejects.toThrow(
      'Migration 0001_notes.sql was changed after it had been applied',
    );
  });

  it('called twice at once applies each file once', async () => {
    const both = await Promise.all([run(), run()]);
    expect(both.flat()).toEqual(['0001_notes.sql']);
  });

  it('gives the application what was granted and not a right more', async () => {
    await run();
    await asApplication('insert into note_book values (1)');
    for (const sql of [
      'update note_book set id = 2',
      'delete from note_book',
      'truncate note_book',
    ]) {
      await expect(asApplication(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(asApplication('drop table note_book')).rejects.toMatchObject({ code: '42501' });
    await expect(asApplication('create table mine ()')).rejects.toMatchObject({ code: '42501' });
    await expect(asApplication('delete from schema_migration')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('asks an administrator for the grant where the owner may not give it', async () => {
    const name = new URL(database.ownerUrl).pathname.slice(1);
    const login = (role: string) => database.ownerUrl.replace(/\/\/[^@]*@/, `//${role}:word@`);
    const asSuperuser = (sql: string) =>
      withClient(database.superuserUrl, (client) => client.query(sql));
    await asSuperuser(`
      create role plain_owner login password 'word';
      create role newcomer login password 'word';
      alter database ${name} owner to plain_owner`);
    const limited = { folder, ownerUrl: login('plain_owner'), applicationUrl: login('newcomer') };
    await expect(migrate(limited)).rejects.toThrow(
      'run as an administrator: grant tirkeu_application to "newcomer";',
    );
    await asSuperuser('reassign owned by plain_owner to postgres; drop owned by plain_owner');
    await asSuperuser('drop role plain_owner, newcomer');
  });
});

describe('the check of a product that may not migrate', () => {
  it('passes once everything is applied', async () => {
    await run();
    await expect(assertMigrated(database.db, folder)).resolves.toBeUndefined();
  });

  it('says how many steps are missing', async () => {
    await expect(assertMigrated(database.db, folder)).rejects.toThrow('lacks 1 migrations');
    await run();
    write('0002_more.sql', 'select 1');
    await expect(assertMigrated(database.db, folder)).rejects.toThrow('lacks 1 migrations');
  });
});
