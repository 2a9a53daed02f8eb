import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseProblem } from '../problem.ts';
import { assertReachable } from './access.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster, SUPERUSER } from './create-cluster.ts';
import { type Credentials, loadCredentials } from './credentials.ts';
import { type Layout, layoutOf, prepareDataFolder } from './layout.ts';
import { leaveLast, lockServing, lockUsing, whileSettingUp } from './lease.ts';
import { chooseServerUser } from './os-user.ts';
import { type Launch, stopPostmaster } from './postmaster.ts';
import { type ReachedServer, reachServer } from './reach-server.ts';
import { APPLICATION, DATABASE, ensureRolesAndDatabase, OWNER } from './roles.ts';
import { serverUrl } from './server-url.ts';
import type { ServerSettings } from './settings.ts';

export interface EmbeddedOptions {
  /** The product's data folder (TIRKEU_DATA); it may exist and hold other files. */
  readonly dataFolder: string;
  /** true for the process that serves: there is only one. A command beside it says false. */
  readonly exclusive: boolean;
  /** One line for the operator's log; no secrets and no personal data. */
  readonly log: (line: string) => void;
  /** Settings of PostgreSQL over our defaults; a server that already runs keeps its own. */
  readonly settings?: ServerSettings;
}

export interface EmbeddedDatabase {
  /** For backups and tests; the product itself never connects as the superuser. */
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** The server already ran: another process uses it, or one was killed and left it behind. */
  readonly adopted: boolean;
  /** Gives the server up; the last one to use it stops it, within three seconds. */
  stop(): Promise<void>;
}

async function prepare(
  options: EmbeddedOptions,
): Promise<{ launch: Launch; passwords: Credentials }> {
  const { initdb, postgres } = await findBinaries();
  const layout = layoutOf(options.dataFolder);
  prepareDataFolder(layout);
  const user = chooseServerUser(layout.cluster);
  if (user) assertReachable({ programs: postgres, data: layout.data }, user);
  const passwords = loadCredentials(layout.data, existsSync(layout.cluster));
  const settings = options.settings ?? {};
  const durable = settings['fsync'] !== 'off';
  await ensureCluster({ initdb, layout, user, password: passwords.superuser, durable });
  return { launch: { postgres, layout, user, settings }, passwords };
}

/** The lock of a process that was killed an instant ago goes when the server notices. */
const LOCK_ATTEMPTS = 20;
const LOCK_PAUSE_MS = 50;

async function mayServe(server: ReachedServer): Promise<boolean> {
  for (let attempt = 0; attempt < LOCK_ATTEMPTS; attempt += 1) {
    if (await lockServing(server.client)) return true;
    await pause(LOCK_PAUSE_MS);
  }
  return false;
}

async function assertMayServe(server: ReachedServer, layout: Layout): Promise<void> {
  if (await mayServe(server)) return;
  await server.client.end();
  throw new DatabaseProblem(
    `Another Tirkeu is running on ${layout.data}: stop it first, or set TIRKEU_DATA (and PORT) to run a second one.`,
  );
}

/** Joins the users of the server; one that is being stopped meanwhile is waited for and started anew. */
async function join(launch: Launch, passwords: Credentials): Promise<ReachedServer> {
  const server = await reachServer(launch, passwords.superuser);
  const joined = await lockUsing(server.client).catch(() => false);
  if (joined) return server;
  await server.client.end().catch(() => {});
  await pause(LOCK_PAUSE_MS);
  return join(launch, passwords);
}

/** A lost connection cannot say who else uses the server; it is then ours to stop. */
async function leave(server: ReachedServer, layout: Layout): Promise<void> {
  const last = await leaveLast(server.client).catch(() => true);
  if (last) await stopPostmaster(server.postmaster, layout);
  await server.client.end().catch(() => {});
}

function urlsOf(server: ReachedServer, passwords: Credentials) {
  const { socketFolder } = server.postmaster;
  const url = (role: string, password: string) =>
    serverUrl({ socketFolder, role, password, database: DATABASE });
  return {
    superuserUrl: url(SUPERUSER, passwords.superuser),
    ownerUrl: url(OWNER, passwords.owner),
    applicationUrl: url(APPLICATION, passwords.application),
  };
}

/**
 * Opens the PostgreSQL that lives in the product's data folder: makes it on the first call, starts
 * it, or joins the one that already runs.
 * @throws DatabaseProblem with one line for the operator
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { launch, passwords } = await prepare(options);
  const server = await join(launch, passwords);
  if (options.exclusive) await assertMayServe(server, launch.layout);
  await whileSettingUp(server.client, () => ensureRolesAndDatabase(server.client, passwords));
  let leaving: Promise<void> | undefined;
  server.client.once('end', () => {
    if (!leaving) options.log('The embedded database has ended by itself.');
  });
  if (server.adopted) options.log('Using the database server that already runs.');
  return {
    ...urlsOf(server, passwords),
    adopted: server.adopted,
    stop: () => {
      leaving ??= leave(server, launch.layout);
      return leaving;
    },
  };
}
