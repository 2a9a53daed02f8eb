import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  mkdtempSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseProblem } from '../problem.ts';
import type { OsUser } from './os-user.ts';

/** Where things lie in the product's data folder, which may hold other files too. */
export interface Layout {
  readonly data: string;
  readonly cluster: string;
  readonly run: string;
  readonly log: string;
}

export function layoutOf(dataFolder: string): Layout {
  const data = path.resolve(dataFolder);
  return {
    data,
    cluster: path.join(data, 'postgres'),
    run: path.join(data, 'run'),
    log: path.join(data, 'postgres.log'),
  };
}

/** A folder that the server's user owns and nobody else may enter. */
export function makePrivateFolder(folder: string, user: OsUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}

/** Root's umask may be closed, and the server's own user must pass through what root has just made. */
function openToServer(firstMade: string, data: string): void {
  chmodSync(data, 0o711);
  if (data !== firstMade) openToServer(firstMade, path.dirname(data));
}

/**
 * Makes the data folder where it is missing; one that somebody else made is left as it is.
 * @throws DatabaseProblem where it cannot be made or written, or belongs to somebody else
 */
export function prepareDataFolder(layout: Layout): void {
  try {
    const firstMade = mkdirSync(layout.data, { recursive: true });
    if (firstMade && process.getuid?.() === 0) openToServer(firstMade, layout.data);
    accessSync(layout.data, constants.W_OK | constants.X_OK);
  } catch {
    throw new DatabaseProblem(
      `The data folder ${layout.data} cannot be written: set TIRKEU_DATA to a folder that can.`,
    );
  }
  assertOwned(layout);
}

function assertOwned(layout: Layout): void {
  const self = process.getuid?.();
  const owner = statSync(layout.cluster, { throwIfNoEntry: false })?.uid;
  if (self === 0 || owner === undefined || owner === self) return;
  throw new DatabaseProblem(
    `The database in ${layout.data} belongs to another user of this machine: run as that user or as root, or set TIRKEU_DATA to another folder.`,
  );
}

/** The kernel takes 107 bytes for a socket's path (103 on macOS), and PostgreSQL adds 14 to the folder's. */
const LONGEST_SOCKET_FOLDER = 88;

/** `run` in the data folder, or a fresh folder for temporary files where that path is too long. */
export function makeSocketFolder(layout: Layout, user: OsUser | undefined): string {
  const fits = Buffer.byteLength(layout.run) <= LONGEST_SOCKET_FOLDER;
  const folder = fits ? layout.run : mkdtempSync(path.join(tmpdir(), 'tirkeu-'));
  makePrivateFolder(folder, user);
  return folder;
}
