import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { environment, type Settings } from '../../support/run-program.ts';
import { freePort } from './data-folder.ts';
import { until } from './until.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Exit {
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** How long after the start, in milliseconds. */
  readonly afterMs: number;
}

export interface RunningProduct {
  readonly baseUrl: string;
  readonly dataFolder: string;
  readonly ended: Promise<Exit>;
  /** Resolves once it is ready; rejects with its words if it ends before. */
  ready(): Promise<void>;
  /** To the whole process group, as a terminal does. */
  signal(name: NodeJS.Signals): void;
  /** Stops it as Ctrl-C does, and tells how it ended. */
  stop(): Promise<Exit>;
}

/** What a fault test started and did not see end; `endAll` ends it. */
const started = new Set<RunningProduct>();

/** Starts the real product in a process group of its own, with these settings and no others. */
export async function runProduct(
  dataFolder: string,
  settings: Settings = {},
): Promise<RunningProduct> {
  const port = settings['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, ['tools/run.mjs', 'src/main.ts'], {
    cwd: ROOT,
    env: environment({ TIRKEU_DATA: dataFolder, PORT: port, ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  const ended = exitOf(child);
  const signal = (name: NodeJS.Signals) => signalGroup(child, name);
  const product: RunningProduct = {
    baseUrl,
    dataFolder,
    ended,
    ready: () => whenReady(baseUrl, ended),
    signal,
    stop: () => {
      signal('SIGINT');
      return ended;
    },
  };
  started.add(product);
  void ended.then(() => started.delete(product));
  return product;
}

export async function startProduct(
  dataFolder: string,
  settings: Settings = {},
): Promise<RunningProduct> {
  const product = await runProduct(dataFolder, settings);
  await product.ready();
  return product;
}

/** For `afterEach`: nothing that a test started outlives it. */
export async function endAll(): Promise<void> {
  await Promise.all([...started].map((product) => product.stop()));
}

function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, name);
}

function exitOf(child: ChildProcess): Promise<Exit> {
  const from = performance.now();
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, ...said, afterMs: performance.now() - from }));
  });
}

async function whenReady(baseUrl: string, ended: Promise<Exit>): Promise<void> {
  const early = ended.then(({ code, stdout, stderr }) => {
    throw new Error(`The product ended with ${code} instead of serving:\n${stdout}${stderr}`);
  });
  const ready = until(`${baseUrl} is ready`, async () => {
    const response = await fetch(`${baseUrl}/health/ready`).catch(() => undefined);
    return response?.ok === true;
  });
  await Promise.race([ready, early]);
}

const actor = z.object({ token: z.string(), placeId: z.string().optional() });
const demoFile = z.object({
  actors: z.object({ immigrant: actor, host: actor, officer: actor }),
});
export type Actors = z.infer<typeof demoFile>['actors'];

/** Who can act, as `demo.json` of a running product says. */
export function actorsOf({ dataFolder }: RunningProduct): Actors {
  return demoFile.parse(JSON.parse(readFileSync(path.join(dataFolder, 'demo.json'), 'utf8')))
    .actors;
}
