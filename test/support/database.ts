import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { onDatabase, withClient } from './with-client.ts';
import './global-database.ts';

export interface TestDatabase {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** As the application role, like the product. */
  readonly db: Database;
  drop(): Promise<void>;
}

const TEMPLATE = 'tirkeu';

function asSuperuser(sql: string): Promise<unknown> {
  const url = onDatabase(inject('templateUrls').superuserUrl, 'postgres');
  return withClient(url, (client) => client.query(sql));
}

async function create(statement: string, name: string): Promise<TestDatabase> {
  await asSuperuser(statement);
  const template = inject('templateUrls');
  const applicationUrl = onDatabase(template.applicationUrl, name);
  const db = openDatabase(applicationUrl, { max: 8 });
  return {
    superuserUrl: onDatabase(template.superuserUrl, name),
    ownerUrl: onDatabase(template.ownerUrl, name),
    applicationUrl,
    db,
    drop: async () => {
      await db.destroy();
      await asSuperuser(`drop database if exists ${name} with (force)`);
    },
  };
}

function freshName(): string {
  return `test_${randomBytes(8).toString('hex')}`;
}

/** A migrated database of the test's own, empty but for what the migrations put in. Drop it after. */
export function createTestDatabase(): Promise<TestDatabase> {
  const name = freshName();
  return create(`create database ${name} template ${TEMPLATE} owner tirkeu_owner`, name);
}

/** A database without any table, for tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  const name = freshName();
  return create(`create database ${name} owner tirkeu_owner`, name);
}
