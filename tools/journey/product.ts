import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface DemoActor {
  readonly token: string;
}

/** What `demo.json` says. */
export interface DemoFile {
  readonly baseUrl: string;
  readonly actors: {
    readonly immigrant: DemoActor;
    readonly host: DemoActor & { readonly hostRef: object; readonly placeId: string };
    readonly officer: DemoActor;
  };
}

export interface RunningProduct {
  readonly demo: DemoFile;
  /** Ends the product if the journey started it. */
  stop(): Promise<void>;
}

const STARTED_WITHIN_MS = 60_000;

/** The product that runs on this data folder, or a fresh one for the time of the journey. */
export async function findOrStartProduct(): Promise<RunningProduct> {
  const running = await findRunning();
  if (running) return { demo: running, stop: async () => {} };
  const child = spawn(process.execPath, ['tools/run.mjs', 'src/main.ts'], {
    cwd: new URL('../../', import.meta.url),
    env: { ...process.env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const demo = await untilReady(child);
  return { demo, stop: () => stopped(child) };
}

async function findRunning(): Promise<DemoFile | null> {
  try {
    const path = join(process.env['TIRKEU_DATA'] ?? '.data', 'demo.json');
    const demo: DemoFile = JSON.parse(await readFile(path, 'utf8'));
    const ready = await fetch(`${demo.baseUrl}/health/ready`);
    return ready.ok ? demo : null;
  } catch {
    // No file, or nobody listens there any more: nothing runs.
    return null;
  }
}

async function untilReady(child: ChildProcess): Promise<DemoFile> {
  const deadline = Date.now() + STARTED_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const demo = await findRunning();
    if (demo) return demo;
    await pause(200);
  }
  child.kill('SIGTERM');
  throw new Error('The product did not start.');
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
