import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { DatabaseProblem } from '../problem.ts';
import type { OsUser } from './os-user.ts';

/** The folders from the root down to the path itself. */
function withParents(target: string): string[] {
  const parent = path.dirname(target);
  return parent === target ? [target] : [...withParents(parent), target];
}

/** Asks the kernel by really trying as that user, for modes, ACLs and mounts alike. */
function mayEnter(target: string, user: OsUser): boolean {
  const tried = spawnSync('test', ['-x', target], { uid: user.uid, gid: user.gid, cwd: '/' });
  return tried.status === 0;
}

function firstClosed(target: string, user: OsUser): string | undefined {
  if (mayEnter(target, user)) return undefined;
  return withParents(target).find((folder) => !mayEnter(folder, user));
}

/**
 * Root opens every folder, the server's own user does not: without this check the server would die
 * with a bare "Permission denied" that names no remedy.
 * @throws DatabaseProblem naming the closed folder
 */
export function assertReachable(paths: { programs: string; data: string }, user: OsUser): void {
  const closedProgram = firstClosed(paths.programs, user);
  if (closedProgram) {
    throw new DatabaseProblem(
      `PostgreSQL cannot run as ${user.name}: ${closedProgram} is closed to it. Run: chmod 755 ${closedProgram} (or run as a user other than root).`,
    );
  }
  const closedData = firstClosed(paths.data, user);
  if (closedData) {
    throw new DatabaseProblem(
      `PostgreSQL cannot reach its data as ${user.name}: ${closedData} is closed to it. Run: chmod 755 ${closedData} (or set TIRKEU_DATA to an open folder).`,
    );
  }
}
