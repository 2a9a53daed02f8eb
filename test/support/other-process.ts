import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface OtherProcess {
  readonly child: ChildProcess;
  /** The first line that it prints, parsed as JSON. */
  readonly said: unknown;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Runs a module's text on our own Node, and waits for its first line. */
export async function startOtherProcess(module: string): Promise<OtherProcess> {
  const options = [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    module,
  ];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const [line] = await once(createInterface(child.stdout), 'line');
  return {
    child,
    said: JSON.parse(String(line)),
    kill: async (signal) => {
      child.kill(signal);
      await exit;
    },
  };
}
