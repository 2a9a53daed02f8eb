import { keptLanguage, LANGUAGE_CACHE } from './kept-language.ts';
import type { LifecycleEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Put in by the server: the name of this version's cache, and the addresses in it, with spaces between. */
declare const VERSION: string;
declare const FILES: string;

const FILES_KEPT = new Set(FILES.split(' '));
/** How long a network may be slow before the page that is kept is the better answer. */
const PATIENCE_MS = 3_000;

/** Without cookies, so that no page of somebody who is signed in is ever kept. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(VERSION);
  await cache.addAll(files.map((file) => new Request(file, { credentials: 'omit' })));
}

/** A first visit is dear over a slow network: of the pages only those in the language that is read. */
async function keepFirst(): Promise<void> {
  const [language] = await languages();
  await keep(
    [...FILES_KEPT].filter((file) => !file.includes('?') || file.endsWith(`=${language}`)),
  );
  await self.skipWaiting();
}

/** Whoever comes back may also change the language without network. */
async function keepRest(): Promise<void> {
  const there = await (await caches.open(VERSION)).keys();
  const kept = new Set(there.map(({ url }) => url.slice(location.origin.length)));
  await keep([...FILES_KEPT].filter((file) => !kept.has(file)));
}

/** Those that we have, the last one used first, then those of the browser. */
async function languages(): Promise<readonly string[]> {
  const own = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  const wanted = [(await keptLanguage()) ?? '', ...own, 'en'];
  return wanted.filter((each) => FILES_KEPT.has(`/verify?lang=${each}`));
}

async function dropOldFiles(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name !== VERSION && name !== LANGUAGE_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(file: string): Promise<Response | undefined> {
  return (await caches.open(VERSION)).match(file);
}

/** The page as it is kept: in the language asked for, the last one used, or the browser's first that we have. */
async function keptPage(path: string, request: Request): Promise<Response | undefined> {
  const asked = new URL(request.url).searchParams.get('lang');
  for (const language of [asked, ...(await languages())]) {
    const page = await kept(`${path}?lang=${language}`);
    if (page) return page;
  }
  return undefined;
}

function patience(): Promise<undefined> {
  return new Promise((done) => void setTimeout(() => done(undefined), PATIENCE_MS));
}

/** The check must open at once, whatever the network or the server does. */
async function verifier(request: Request): Promise<Response> {
  const asked = fetch(request);
  const answer = await Promise.race([asked, patience()]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await keptPage('/verify', request)) ?? asked;
}

async function hostPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const page = await keptPage('/host/offline', request);
    if (page) return page;
    throw failure;
  }
}

async function keptFile(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? fetch(request);
}

/** The answer to what this worker has a part in; undefined leaves everything else to the browser. */
function answerTo(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return undefined;
  if (FILES_KEPT.has(pathname)) return keptFile(request, pathname);
  if (request.mode !== 'navigate') return undefined;
  if (pathname === '/verify') return verifier(request);
  return /^\/host(?:\/|$)/.test(pathname) ? hostPage(request) : undefined;
}

// The browser waits for these promises, and fails the step when one of them does.
self.addEventListener('install', (event: LifecycleEvent) => event.waitUntil(keepFirst()));
self.addEventListener('activate', (event: LifecycleEvent) => event.waitUntil(dropOldFiles()));
self.addEventListener('message', (event: LifecycleEvent) => event.waitUntil(keepRest()));
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});
