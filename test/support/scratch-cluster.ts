import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedDatabase, openEmbedded } from '../../src/platform/db/index.ts';

const PREFIX = 'tirkeu-test-';

export interface ScratchCluster {
  readonly database: EmbeddedDatabase;
  stop(): Promise<void>;
}

/** Nothing here outlives the run, so nothing need reach the disk. */
const VOLATILE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A run that was killed could not clean up: its server is ended and its folder removed by the next. */
function sweepOrphans(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const [pid] = name.slice(PREFIX.length).split('-');
    if (!isAlive(Number(pid))) removeOrphan(path.join(tmpdir(), name));
  }
}

function removeOrphan(folder: string): void {
  try {
    const file = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8');
    const [pid = '', cluster = ''] = file.split('\n');
    if (cluster.startsWith(folder)) process.kill(Number(pid), 'SIGQUIT');
  } catch {
    // It had no server, or the folder is another user's: then it is not ours to end either.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A PostgreSQL server of its own, in a fresh folder that root's server user may enter too. */
export async function startScratchCluster(): Promise<ScratchCluster> {
  sweepOrphans();
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  const database = await openEmbedded({
    dataFolder: folder,
    exclusive: true,
    log: () => {},
    settings: VOLATILE,
  });
  return {
    database,
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
