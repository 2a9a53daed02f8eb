import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Answer } from './typst-worker.ts';

/**
 * The compiler remembers every document it ever made, some 0.8 MB for a certificate, and offers no way
 * to forget: after so many documents its thread is replaced, and the memory comes back with it.
 */
const DOCUMENTS_A_WORKER = 100;

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiled once and shared: each thread then starts without compiling 28 MB again. */
async function compileModule(): Promise<WebAssembly.Module> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  return WebAssembly.compile(await readFile(path));
}

interface Press {
  readonly worker: Worker;
  /** Answers come in the order of the questions. */
  readonly waiting: PromiseWithResolvers<Uint8Array>[];
  left: number;
}

let current: Press | undefined;

function settle(press: Press, answer: Answer): void {
  const asked = press.waiting.shift();
  if ('pdf' in answer) asked?.resolve(answer.pdf);
  else asked?.reject(new Error(`The certificate template does not compile: ${answer.complaint}`));
  if (press.waiting.length > 0) return;
  // An idle thread must not keep the process alive.
  press.worker.unref();
  if (press.left === 0) void press.worker.terminate();
}

function giveUp(press: Press, error: Error): void {
  if (current === press) current = undefined;
  for (const asked of press.waiting.splice(0)) asked.reject(error);
}

function startPress(module: WebAssembly.Module): Press {
  const url = new URL('./typst-worker.ts', import.meta.url);
  const worker = new Worker(url, { workerData: module });
  const press: Press = { worker, waiting: [], left: DOCUMENTS_A_WORKER };
  worker.on('message', (answer: Answer) => settle(press, answer));
  worker.on('error', (error: Error) => giveUp(press, error));
  worker.on('exit', () => giveUp(press, new Error('The PDF compiler has stopped')));
  return press;
}

/**
 * Compiles the template with the data on a thread of its own, so that no request waits behind it.
 * Rejects with what the compiler says if it cannot: the template is broken, or the machine.
 */
export async function compilePdf(data: unknown): Promise<Uint8Array> {
  compiled ??= compileModule();
  const module = await compiled;
  const press = current ?? startPress(module);
  press.left -= 1;
  current = press.left > 0 ? press : undefined;
  const asked = Promise.withResolvers<Uint8Array>();
  press.waiting.push(asked);
  press.worker.ref();
  press.worker.postMessage(JSON.stringify(data));
  return asked.promise;
}
