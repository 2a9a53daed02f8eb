import type pg from 'pg';
import type { Credentials } from './credentials.ts';

/** Owns the database and runs the migrations; may make roles, but is no superuser. */
export const OWNER = 'tirkeu_owner';
/** What the product connects as: it has what the migrations grant and nothing else. */
export const APPLICATION = 'tirkeu_app';
export const DATABASE = 'tirkeu';

async function exists(client: pg.Client, catalogue: string, column: string, name: string) {
  const found = await client.query(`select 1 from ${catalogue} where ${column} = $1`, [name]);
  return found.rowCount === 1;
}

/** Passwords are set each time, so that a cluster made by a start that was cut off is mended. */
async function ensureRole(client: pg.Client, role: string, rights: string, password: string) {
  const verb = (await exists(client, 'pg_roles', 'rolname', role)) ? 'alter' : 'create';
  await client.query(
    `${verb} role ${role} login ${rights} password ${client.escapeLiteral(password)}`,
  );
}

/** The two login roles and the product's database, made where they are missing. */
export async function ensureRolesAndDatabase(
  client: pg.Client,
  passwords: Credentials,
): Promise<void> {
  await ensureRole(client, OWNER, 'createrole', passwords.owner);
  await ensureRole(client, APPLICATION, '', passwords.application);
  if (await exists(client, 'pg_database', 'datname', DATABASE)) return;
  await client.query(`create database ${DATABASE} owner ${OWNER}`);
}
