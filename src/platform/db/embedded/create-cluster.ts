import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { DatabaseProblem } from '../problem.ts';
import { type Layout, makePrivateFolder } from './layout.ts';
import type { OsUser } from './os-user.ts';
import { isAlive } from './postmaster-file.ts';
import { spawnAs } from './spawn-as.ts';

/** The bootstrap superuser: it makes the roles and takes backups, the product never connects as it. */
export const SUPERUSER = 'postgres';

export interface NewCluster {
  readonly initdb: string;
  readonly layout: Layout;
  readonly user: OsUser | undefined;
  readonly password: string;
  /** Data that may be lost with the power need not be waited for. */
  readonly durable: boolean;
}

function initdbArguments(folder: string, passwordFile: string, durable: boolean): string[] {
  return [
    ...['-D', folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ];
}

async function runInitdb(cluster: NewCluster, draft: string): Promise<void> {
  const passwordFile = path.join(draft, 'password');
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (cluster.user) chownSync(passwordFile, cluster.user.uid, cluster.user.gid);
  const options = initdbArguments(path.join(draft, 'cluster'), passwordFile, cluster.durable);
  const child = spawn(cluster.initdb, options, {
    ...spawnAs(cluster.user),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [complaints, code] = await Promise.all([text(child.stderr), exit]);
  if (code !== 0) throw new DatabaseProblem(`The database cannot be made: ${complaints.trim()}`);
}

/** Of two first starts at once the later one finds the folder taken, and uses it. */
function moveIntoPlace(made: string, cluster: string): void {
  try {
    renameSync(made, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
  }
}

/** A start that was killed leaves its draft behind; those of processes that live are in use. */
function sweepDrafts(cluster: string): void {
  const prefix = `${path.basename(cluster)}-new-`;
  const folder = path.dirname(cluster);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(pid)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Makes the data folder of a new server, unless there is one. It is built beside its place and
 * renamed, so that a start that is cut off leaves nothing half made behind.
 */
export async function ensureCluster(cluster: NewCluster): Promise<void> {
  if (existsSync(cluster.layout.cluster)) return;
  sweepDrafts(cluster.layout.cluster);
  const draft = mkdtempSync(`${cluster.layout.cluster}-new-${process.pid}-`);
  try {
    makePrivateFolder(draft, cluster.user);
    await runInitdb(cluster, draft);
    moveIntoPlace(path.join(draft, 'cluster'), cluster.layout.cluster);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
