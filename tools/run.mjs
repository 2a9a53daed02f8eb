import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

/*
 * What the npm scripts call: `node tools/run.mjs <script> [arguments]` installs what is missing and
 * runs the script on the Node of the lockfile, whatever Node the machine has (18 or later).
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function start(script, options) {
  const node = path.join(ROOT, 'node_modules', '.bin', 'node');
  const loader = new URL('./tsx.mjs', import.meta.url).href;
  const flags = ['--disable-warning=ExperimentalWarning', '--import', loader];
  return spawn(node, [...flags, path.join(ROOT, script), ...options], { stdio: 'inherit' });
}

/**
 * Hands each kind of signal on once: npm repeats what the terminal has sent to everybody. We ourselves
 * stay until the child has ended in its own order.
 */
function forwardSignals(child) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    let forwarded = false;
    process.on(name, () => {
      if (!forwarded) child.kill(name);
      forwarded = true;
    });
  }
}

function endLike(child) {
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

/** Runs a script of the project with the arguments that were given to us. */
export function run(script, options) {
  try {
    ensureInstalled(ROOT, script.startsWith('tools/'));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const child = start(script, options);
  forwardSignals(child);
  endLike(child);
}

const [, self, script, ...options] = process.argv;
if (script && path.resolve(self) === fileURLToPath(import.meta.url)) run(script, options);
