import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { APPLICATION_ROLE } from './application-role.ts';

const SCHEMA = 'graphile_worker';
const silent = new Logger(() => () => {});

/** The worker closes its tables by row security without any policy: only their owner sees rows. */
const CLOSED_TABLES = `
  select c.relname as name from pg_class c
  where c.relnamespace = $1::regnamespace and c.relrowsecurity
    and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = $2)`;

async function openRowSecurity(client: pg.Client): Promise<void> {
  const closed = await client.query<{ name: string }>(CLOSED_TABLES, [SCHEMA, APPLICATION_ROLE]);
  for (const { name } of closed.rows) {
    const table = `${SCHEMA}.${client.escapeIdentifier(name)}`;
    await client.query(
      `create policy ${APPLICATION_ROLE} on ${table} to ${APPLICATION_ROLE} using (true) with check (true)`,
    );
  }
}

/**
 * Brings the job queue's own schema up to date and grants the application what running a worker and
 * `add_job` need. The queue's list of migrations stays read-only to it.
 */
export async function migrateWorkerSchema(client: pg.Client, ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent });
  await client.query(`
    grant usage on schema ${SCHEMA} to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${APPLICATION_ROLE};
    revoke insert, update, delete on ${SCHEMA}.migrations from ${APPLICATION_ROLE};
    grant usage on all sequences in schema ${SCHEMA} to ${APPLICATION_ROLE}`);
  await openRowSecurity(client);
}
