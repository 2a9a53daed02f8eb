import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOtherProcess } from '../../../../test/support/other-process.ts';
import { withClient } from '../../../../test/support/with-client.ts';
import { type EmbeddedDatabase, openEmbedded } from './index.ts';

let folder = '';
const opened: EmbeddedDatabase[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-embedded-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(exclusive = true, dataFolder = folder): Promise<EmbeddedDatabase> {
  const options = { dataFolder, exclusive, log: () => {}, settings: { fsync: 'off' } };
  const database = await openEmbedded(options);
  opened.push(database);
  return database;
}

const query = (url: string, sql: string) =>
  withClient(url, async (client) => (await client.query(sql)).rows);
const pidFile = () => path.join(folder, 'postgres', 'postmaster.pid');
const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);

/** A process that opens the same data folder, says so and stays. */
const SERVING = () => `
  import { openEmbedded } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
  const options = { exclusive: true, log: () => {}, settings: { fsync: 'off' } };
  const database = await openEmbedded({ dataFolder: ${JSON.stringify(folder)}, ...options });
  console.log(JSON.stringify({ adopted: database.adopted }));
  setInterval(() => {}, 1000);`;

describe('the embedded database', () => {
  it('is made, keeps its data over a stop, and leaves no server behind', async () => {
    const first = await open();
    await query(first.ownerUrl, 'create table kept as select 1 as one');
    await first.stop();
    expect(existsSync(pidFile())).toBe(false);
    const second = await open();
    expect(await query(second.ownerUrl, 'select * from kept')).toEqual([{ one: 1 }]);
    expect(second.adopted).toBe(false);
  });

  it('keeps its passwords where only the owner of the file may read them', async () => {
    await open();
    const file = path.join(folder, 'postgres-credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const log = readFileSync(path.join(folder, 'postgres.log'), 'utf8');
    expect(log).not.toContain(JSON.parse(readFileSync(file, 'utf8')).application);
  });

  it('lets neither the owner nor the application be a superuser', async () => {
    const { ownerUrl, applicationUrl } = await open();
    const me = 'select rolname, rolsuper, rolcreatedb from pg_roles where rolname = current_user';
    const rights = { rolsuper: false, rolcreatedb: false };
    expect(await query(ownerUrl, me)).toEqual([{ rolname: 'tirkeu_owner', ...rights }]);
    expect(await query(applicationUrl, me)).toEqual([{ rolname: 'tirkeu_app', ...rights }]);
  });

  it('writes neither statements nor values into its log', async () => {
    const { applicationUrl } = await open();
    await expect(query(applicationUrl, `select 'N0SECRET'::date`)).rejects.toThrow();
    await expect(query(applicationUrl, `select 1 from "N0SECRET"`)).rejects.toThrow();
    expect(readFileSync(path.join(folder, 'postgres.log'), 'utf8')).not.toContain('N0SECRET');
  });

  it('serves one process, and says who is in the way of the second', async () => {
    await open();
    await expect(open()).rejects.toThrow(`Another Tirkeu is running on ${folder}`);
  });

  it('is shared by a command beside it, which leaves it running', async () => {
    const serving = await open();
    const command = await open(false);
    expect(command.adopted).toBe(true);
    await command.stop();
    expect(await query(serving.applicationUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is stopped by the command that outlives the process that served', async () => {
    const serving = await open();
    const command = await open(false);
    await serving.stop();
    expect(await query(command.applicationUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await command.stop();
    expect(existsSync(pidFile())).toBe(false);
  });

  it('is made once by two first starts at the same time', async () => {
    const [one, other] = await Promise.all([open(false), open(false)]);
    await query(one.ownerUrl, 'create table shared ()');
    expect(await query(other.ownerUrl, 'select * from shared')).toEqual([]);
  });

  it('is adopted after the process that served was killed', async () => {
    const served = await startOtherProcess(SERVING());
    expect(served.said).toEqual({ adopted: false });
    const pid = serverPid();
    await served.kill('SIGKILL');
    expect(await open()).toMatchObject({ adopted: true });
    expect(serverPid()).toBe(pid);
  });

  it('recovers after the server itself was killed', async () => {
    const served = await startOtherProcess(SERVING());
    process.kill(serverPid(), 'SIGKILL');
    await served.kill('SIGKILL');
    expect(await open()).toMatchObject({ adopted: false });
  });

  it('is not held up by another program that got the number of the dead server', async () => {
    await (await open()).stop();
    // PostgreSQL only fears a process that it could signal, so the stranger has the server's own user.
    const { uid, gid } = statSync(path.join(folder, 'postgres'));
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    const lines = [
      stranger.pid,
      path.join(folder, 'postgres'),
      '1',
      '5432',
      path.join(folder, 'run'),
      '',
      '',
      'ready',
    ];
    writeFileSync(pidFile(), `${lines.join('\n')}\n`, { mode: 0o666 });
    expect(await open()).toMatchObject({ adopted: false });
    stranger.kill();
    await once(stranger, 'exit');
  });

  it('uses a short path for its socket where the data folder has a long one', async () => {
    const { applicationUrl } = await open(true, path.join(folder, 'x'.repeat(100)));
    expect(await query(applicationUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says in one line that it lost its passwords', async () => {
    await (await open()).stop();
    rmSync(path.join(folder, 'postgres-credentials.json'));
    await expect(open()).rejects.toThrow(/lost its passwords/);
  });

  it.runIf(process.getuid?.() === 0)('names the folder that is closed to its user', async () => {
    chmodSync(folder, 0o700);
    await expect(open()).rejects.toThrow(`Run: chmod 755 ${folder} `);
  });
});
