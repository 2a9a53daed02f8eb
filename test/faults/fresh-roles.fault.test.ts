import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ScratchCluster, startScratchCluster } from '../support/scratch-cluster.ts';
import { onDatabase, withClient } from '../support/with-client.ts';
import { ask } from './support/api.ts';
import { makeDataFolder, removeDataFolder } from './support/data-folder.ts';
import { filingOf } from './support/filings.ts';
import { actorsOf, endAll, runProduct, startProduct } from './support/running-product.ts';

const PASSWORD = 'invented-for-this-test';

let cluster: ScratchCluster;
let dataFolder: string;

beforeAll(async () => {
  cluster = await startScratchCluster();
  dataFolder = makeDataFolder();
  await withClient(cluster.database.superuserUrl, async (client) => {
    await client.query(`create role registry_owner login createrole password '${PASSWORD}'`);
    await client.query(`create role registry_app login password '${PASSWORD}'`);
    await client.query('create database registry owner registry_owner');
  });
});
afterEach(endAll);
afterAll(async () => {
  await cluster.stop();
  removeDataFolder(dataFolder);
});

function urlOf(role: string): string {
  const url = onDatabase(cluster.database.superuserUrl, 'registry');
  return url.replace(/\/\/[^@]*@/, `//${role}:${PASSWORD}@`);
}

const application = () => ({ DATABASE_URL: urlOf('registry_app') });

/** Each statement with the code of the error by which PostgreSQL refuses it. */
async function refusalsOf(statements: readonly string[]): Promise<Record<string, unknown>> {
  const codes: Record<string, unknown> = {};
  await withClient(urlOf('registry_app'), async (client) => {
    for (const statement of statements) {
      codes[statement] = await client.query(statement).then(
        () => 'taken',
        (error: unknown) => (error instanceof pg.DatabaseError ? error.code : error),
      );
      await client.query('reset role');
    }
  });
  return codes;
}

const FORBIDDEN = '42501';
const TABLES = ['registration_event', 'audit_entry'];
const ROLES_TO_TAKE = ['', 'set role tirkeu_application; '];

/** Whatever could change or remove what was recorded. */
const ATTACKS = TABLES.flatMap((table) =>
  ROLES_TO_TAKE.flatMap((role) => [
    `${role}update ${table} set actor_kind = 'system'`,
    `${role}delete from ${table}`,
    `${role}truncate ${table} cascade`,
    `${role}alter table ${table} owner to registry_app`,
    `${role}drop table ${table} cascade`,
    `${role}grant all on ${table} to registry_app; delete from ${table}`,
    `${role}create rule forget as on insert to ${table} do instead nothing`,
    `${role}alter table ${table} disable trigger all`,
  ]),
);

const ROLES_OUT_OF_REACH = [
  'set role registry_owner',
  'set role postgres',
  'set session authorization registry_owner',
  'alter role registry_app createrole',
  'grant registry_owner to registry_app',
];

describe('a database server of its own', () => {
  it('that was not migrated is told in one line to whoever has the application role only', async () => {
    const { code, stdout, stderr } = await (await runProduct(dataFolder, application())).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^The database lacks \d+ migrations: run tirkeu migrate with TIRKEU_OWNER_DATABASE_URL\.\n$/,
    );
  });

  it('is migrated by the owner, used by the application, and left running', async () => {
    const owner = { TIRKEU_OWNER_DATABASE_URL: urlOf('registry_owner') };
    const product = await startProduct(dataFolder, { ...application(), ...owner });
    const { token } = actorsOf(product).immigrant;
    const filed = await ask(product, { token, path: '/registrations', body: filingOf(1) });
    expect(filed.status).toBe(201);
    expect(await product.stop()).toMatchObject({ code: 0, stderr: '' });
    const again = await startProduct(dataFolder, application());
    expect(await again.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  it('lets the application read and add to the record, and neither change nor remove it', async () => {
    const reading = TABLES.map((table) => `select 1 from ${table}`);
    expect(new Set(Object.values(await refusalsOf(reading)))).toEqual(new Set(['taken']));
    const refusals = await refusalsOf(ATTACKS);
    expect(Object.entries(refusals).filter(([, code]) => code !== FORBIDDEN)).toEqual([]);
    expect(Object.keys(refusals)).toHaveLength(ATTACKS.length);
  });

  it('lets the application become nobody who could', async () => {
    const refusals = await refusalsOf(ROLES_OUT_OF_REACH);
    expect(Object.entries(refusals).filter(([, code]) => code !== FORBIDDEN)).toEqual([]);
  });
});
