import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseProblem } from '../problem.ts';
import { SUPERUSER } from './create-cluster.ts';
import { type Launch, lastComplaint, launchPostmaster } from './postmaster.ts';
import { findPostmaster, type Postmaster } from './postmaster-file.ts';
import { serverUrl } from './server-url.ts';

const POLL_MS = 25;
/** Recovery after a power cut may take a while; orphans of a killed server let go within a second. */
const PATIENCE_MS = 60_000;
const LAUNCHES = 4;
const AFTER_FAILURE_MS = 400;

/** A server that answers, with the connection that proves it (superuser, database `postgres`). */
export interface ReachedServer {
  readonly postmaster: Postmaster;
  readonly client: pg.Client;
  readonly adopted: boolean;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** undefined: it does not answer yet, or no more. */
async function connect(postmaster: Postmaster, password: string): Promise<pg.Client | undefined> {
  const { socketFolder } = postmaster;
  const login = { socketFolder, role: SUPERUSER, password, database: 'postgres' };
  const client = new pg.Client({
    connectionString: serverUrl(login),
    application_name: 'tirkeu instance',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (codeOf(error) !== '28P01') return undefined;
    throw new DatabaseProblem(
      'The passwords kept in the data folder are not those of its database.',
    );
  }
}

/** Starts servers until one holds; each failed start is followed by a short rest. */
class Launcher {
  readonly #launch: Launch;
  #child: ChildProcess | undefined;
  #launches = 0;

  constructor(launch: Launch) {
    this.#launch = launch;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async ensureLaunched(): Promise<void> {
    if (this.#child && this.#child.exitCode === null && this.#child.signalCode === null) return;
    if (this.#launches === LAUNCHES) {
      const { layout } = this.#launch;
      throw new DatabaseProblem(
        `The database does not start: ${lastComplaint(layout)} (more in ${layout.log})`,
      );
    }
    if (this.#launches > 0) await pause(AFTER_FAILURE_MS);
    this.#launches += 1;
    this.#child = launchPostmaster(this.#launch);
  }
}

/**
 * Connects to the server that already runs on this data folder, or starts one. One loop serves every
 * order of events: an orphan, another process starting or stopping the same server, a crash recovery.
 */
export async function reachServer(launch: Launch, password: string): Promise<ReachedServer> {
  const launcher = new Launcher(launch);
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    const postmaster = findPostmaster(launch.layout.cluster);
    if (!postmaster) await launcher.ensureLaunched();
    const client = postmaster?.socketFolder && (await connect(postmaster, password));
    if (postmaster && client)
      return { postmaster, client, adopted: postmaster.pid !== launcher.pid };
    await pause(POLL_MS);
  }
  throw new DatabaseProblem(`The database does not answer: see ${launch.layout.log}`);
}
