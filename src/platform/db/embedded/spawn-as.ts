import type { OsUser } from './os-user.ts';

/**
 * How the server's programs run: as the chosen user, in a folder that everybody may enter, and
 * without our environment, whose PG… variables would steer them and whose secrets are none of theirs.
 */
export function spawnAs(user: OsUser | undefined) {
  return {
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  };
}
