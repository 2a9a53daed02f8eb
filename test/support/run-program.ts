import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of a program; what the machine or the test runner has set does not reach it. */
export type Settings = Readonly<Record<string, string | undefined>>;

export function environment(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, LANG: 'C', LOG_LEVEL: 'warn', ...settings };
}

/** Runs a program of the project to its end as a process of its own, as a person would. */
export async function runProgram(
  args: readonly string[],
  settings: Settings,
  input = '',
): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: environment(settings) });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: typeof code === 'number' ? code : null, stdout, stderr };
}
