import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A server that is running, or about to. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

/** Larger than any kernel's largest process number. */
const NOBODY_PID = '2147483647';

function readLines(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A server works inside its data folder; where there is no /proc, its command line names the folder. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux')
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      cluster,
    );
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to start while the process named in its file lives, even when that number has
 * gone to another program since. Only the number is replaced: the rest of the file lets the server
 * find out whether orphans of the old one still hold its shared memory.
 */
function disarm(file: string, lines: readonly string[]): void {
  writeFileSync(file, [NOBODY_PID, ...lines.slice(1)].join('\n'));
}

/**
 * The lock beside the socket names its server too, and holds up a new one just as long as that number
 * lives: as another program, or as a dead process that the init of a container never collects.
 */
export function disarmSocketLock(socketFolder: string, cluster: string): void {
  const file = path.join(socketFolder, '.s.PGSQL.5432.lock');
  const lines = readLines(file);
  const pid = Number(lines?.[0]);
  if (lines && pid > 0 && isAlive(pid) && !worksIn(pid, cluster)) disarm(file, lines);
}

/**
 * The server that `postmaster.pid` of this data folder names, if it is one that lives.
 * A file left behind by a dead server is made harmless.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, 'postmaster.pid');
  const lines = readLines(file);
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  const socketFolder = lines[4];
  if (!worksIn(pid, cluster)) {
    if (socketFolder) disarm(file, lines);
    return undefined;
  }
  return { pid, socketFolder: socketFolder ?? '' };
}
