import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/*
 * Installs what is missing before anything else runs: plain JavaScript without dependencies, for
 * Node 18 and later.
 */

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** Packages of other platforms are never installed, development packages only where they are needed. */
function mayBeMissing(entry, needsDevelopment) {
  return (
    entry.optional === true ||
    entry.devOptional === true ||
    (entry.dev === true && !needsDevelopment)
  );
}

/**
 * Why the installed packages are not those of the lockfile; undefined when they are. npm writes
 * node_modules/.package-lock.json as its last step, so an install that was cut off shows too.
 */
export function reasonToInstall(root, needsDevelopment) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error(`${root}: package-lock.json cannot be read`);
  if (!installed) return 'nothing is installed yet';
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '' || entry.link) continue;
    const found = installed[name];
    if (!found && !mayBeMissing(entry, needsDevelopment)) return `${name} is missing`;
    if (found && found.version !== entry.version) return `${name} is not ${entry.version}`;
  }
  return existsSync(path.join(root, 'node_modules', '.bin', 'node'))
    ? undefined
    : 'Node 24 is missing';
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether we hold the lock now; the lock of a process that is gone is put aside first. */
function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  dropStale(lock);
  return false;
}

function dropStale(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0 && isAlive(pid)) return;
    // An empty file was made an instant ago by somebody who has not written yet.
    if (pid > 0) renameSync(lock, `${lock}.${process.pid}`);
    rmSync(`${lock}.${process.pid}`, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function rest(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Under npm the first node on the path is the installed one, which npm ci is about to remove. */
function pathWithout(folder) {
  const parts = (process.env.PATH ?? '').split(path.delimiter);
  return parts.filter((part) => !path.resolve(part).startsWith(folder)).join(path.delimiter);
}

function npmCi(root) {
  const env = { ...process.env, PATH: pathWithout(path.join(root, 'node_modules')) };
  // Programs that the packages bring are put in place by their install scripts (see allowScripts).
  const include = ['--include=dev', '--include=optional', '--ignore-scripts=false'];
  // The packages are for Node 24, npm may run on an older one: its warnings about that say nothing.
  const options = ['ci', ...include, '--loglevel=error'];
  const done = spawnSync('npm', options, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error('npm ci failed (see above)');
}

/** npm ci begins by removing node_modules: of two at once, the second waits and finds it done. */
export function ensureInstalled(root, needsDevelopment) {
  if (!reasonToInstall(root, needsDevelopment)) return;
  const lock = path.join(root, '.npm-ci.lock');
  for (let waited = 0; !tryLock(lock); waited += 1) {
    if (waited === 1) process.stderr.write('Waiting for another npm ci in this folder…\n');
    rest(200);
  }
  try {
    const reason = reasonToInstall(root, needsDevelopment);
    if (!reason) return;
    process.stderr.write(`Running npm ci: ${reason}\n`);
    npmCi(root);
  } finally {
    rmSync(lock, { force: true });
  }
}
