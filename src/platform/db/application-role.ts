import type pg from 'pg';
import { DatabaseProblem } from './problem.ts';
import { isSqlState } from './sql-state.ts';

/** The group whose members are the product's logins; migrations grant to it alone. */
export const APPLICATION_ROLE = 'tirkeu_application';

/** Roles belong to the whole server, so another database's migration may make it at the same time. */
const CREATE_ROLE = `
  do $$ begin
    create role ${APPLICATION_ROLE} nologin;
  exception when duplicate_object or unique_violation then null;
  end $$`;

async function roleExists(client: pg.Client): Promise<boolean> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION_ROLE]);
  return found.rowCount === 1;
}

/** Turns "permission denied" into the statement that an administrator has to run. */
async function orAskFor(statement: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isSqlState(error, '42501')) throw error;
    throw new DatabaseProblem(
      `The owner role may not do this itself; run as an administrator: ${statement};`,
    );
  }
}

/** Makes the group if it is missing. */
export async function ensureApplicationRole(client: pg.Client): Promise<void> {
  if (await roleExists(client)) return;
  await orAskFor(`create role ${APPLICATION_ROLE} nologin`, client.query(CREATE_ROLE));
}

async function isMember(client: pg.Client, login: string): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>(
    `select pg_has_role($1, $2, 'usage') as member`,
    [login, APPLICATION_ROLE],
  );
  return rows[0]?.member ?? false;
}

/** Lets the login of the application's URL have what is granted to the group. */
export async function admitLogin(client: pg.Client, applicationUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(applicationUrl).username);
  if (await isMember(client, login)) return;
  const grant = `grant ${APPLICATION_ROLE} to ${client.escapeIdentifier(login)}`;
  await orAskFor(grant, client.query(grant));
}
