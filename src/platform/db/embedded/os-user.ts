import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The operating system's user that the server runs as. */
export interface OsUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; Debian's package and most images call its user so. */
const SERVER_USER = 'postgres';

function findUser(name: string): OsUser | undefined {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [found, , uid, gid] = line.split(':');
    if (found === name && uid !== '0') return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Debian and Fedora know useradd, Alpine only adduser; both fail harmlessly where they are missing. */
function createUser(): void {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', SERVER_USER]);
  if (made.status === 0) return;
  spawnSync('addgroup', ['-S', SERVER_USER]);
  spawnSync('adduser', ['-S', '-D', '-H', '-G', SERVER_USER, SERVER_USER]);
}

/** Data written once stays with its owner, whoever starts the product next. */
function ownerOf(folder: string): OsUser | undefined {
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (!owner || owner.uid === 0) return undefined;
  return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
}

/**
 * Whom to run the server as. Nobody else (undefined) unless we are root: then the owner of the data,
 * or an existing `postgres`, or one made for it, or `nobody`. The user is looked up in /etc/passwd,
 * since initdb does so too and fails for a uid without a name.
 */
export function chooseServerUser(clusterFolder: string): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = ownerOf(clusterFolder) ?? findUser(SERVER_USER);
  if (known) return known;
  createUser();
  return findUser(SERVER_USER) ?? findUser('nobody');
}
