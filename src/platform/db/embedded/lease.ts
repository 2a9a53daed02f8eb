import type pg from 'pg';

/** Any constant of our own: the first of the two keys of every advisory lock of this module. */
const KEY = 0x7469726b;
const SERVING = 1;
const USING = 2;
const SETTING_UP = 3;

async function tryLock(client: pg.Client, sql: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`select ${sql}($1, $2) as locked`, [
    KEY,
    key,
  ]);
  return rows[0]?.locked ?? false;
}

/**
 * One process serves, however many use the server. Session locks end with their connection, so a
 * killed process leaves none behind. false: another process serves from this data folder.
 */
export function lockServing(client: pg.Client): Promise<boolean> {
  return tryLock(client, 'pg_try_advisory_lock', SERVING);
}

/** Everybody who uses the server. false: somebody is stopping it at this moment. */
export function lockUsing(client: pg.Client): Promise<boolean> {
  return tryLock(client, 'pg_try_advisory_lock_shared', USING);
}

/** Gives the use up; true when nobody else uses the server, who must then stop it. */
export async function leaveLast(client: pg.Client): Promise<boolean> {
  await tryLock(client, 'pg_advisory_unlock_shared', USING);
  return tryLock(client, 'pg_try_advisory_lock', USING);
}

/** Runs `work` while nobody else sets up roles and databases of this server. */
export async function whileSettingUp(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_lock($1, $2)', [KEY, SETTING_UP]);
  await work();
  await client.query('select pg_advisory_unlock($1, $2)', [KEY, SETTING_UP]);
}
