import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Layout, makeSocketFolder } from './layout.ts';
import type { OsUser } from './os-user.ts';
import { disarmSocketLock, findPostmaster, isAlive, type Postmaster } from './postmaster-file.ts';
import { type ServerSettings, serverArguments } from './settings.ts';
import { spawnAs } from './spawn-as.ts';

const POLL_MS = 20;
const FAST_SHUTDOWN_MS = 2000;
const IMMEDIATE_SHUTDOWN_MS = 1000;

export interface Launch {
  readonly postgres: string;
  readonly layout: Layout;
  readonly user: OsUser | undefined;
  readonly settings: ServerSettings;
}

/**
 * Starts the server in a process group of its own, where Ctrl-C does not reach it: it has to outlive
 * the application's last transaction. It writes to a file, so it never waits for a reader.
 */
export function launchPostmaster({ postgres, layout, user, settings }: Launch): ChildProcess {
  const log = openSync(layout.log, 'a', 0o600);
  const socketFolder = makeSocketFolder(layout, user);
  disarmSocketLock(socketFolder, layout.cluster);
  const child = spawn(postgres, serverArguments(layout.cluster, socketFolder, settings), {
    ...spawnAs(user),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

/** What the server said last about not starting. */
export function lastComplaint(layout: Layout): string {
  const lines = readFileSync(layout.log, 'utf8').split('\n');
  return lines.findLast((line) => line.includes('FATAL:')) ?? 'it said nothing';
}

async function endsWithin(
  postmaster: Postmaster,
  cluster: string,
  budgetMs: number,
): Promise<boolean> {
  for (let waited = 0; waited < budgetMs; waited += POLL_MS) {
    if (!isAlive(postmaster.pid) || findPostmaster(cluster)?.pid !== postmaster.pid) return true;
    await pause(POLL_MS);
  }
  return false;
}

function signal(postmaster: Postmaster, name: 'SIGINT' | 'SIGQUIT'): void {
  if (isAlive(postmaster.pid)) process.kill(postmaster.pid, name);
}

/**
 * Ends the server: a fast shutdown that closes the connections and writes a checkpoint, and when that
 * takes too long an immediate one, from which the next start recovers by itself.
 */
export async function stopPostmaster(postmaster: Postmaster, layout: Layout): Promise<void> {
  signal(postmaster, 'SIGINT');
  if (!(await endsWithin(postmaster, layout.cluster, FAST_SHUTDOWN_MS))) {
    signal(postmaster, 'SIGQUIT');
    await endsWithin(postmaster, layout.cluster, IMMEDIATE_SHUTDOWN_MS);
  }
  const { socketFolder } = postmaster;
  if (socketFolder !== layout.run) rmSync(socketFolder, { recursive: true, force: true });
}
