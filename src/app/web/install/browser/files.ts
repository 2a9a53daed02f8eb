import { keptLanguage, LANGUAGE_CACHE } from './kept-language.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Put in by the server: the name of this version's cache, and the addresses in it, with spaces between. */
declare const VERSION: string;
declare const FILES: string;
/** Of these, what the check of a certificate alone loads, and what the host's pages alone load. */
declare const VERIFY_ONLY: string;
declare const HOST_ONLY: string;

export const FILES_KEPT: ReadonlySet<string> = new Set(FILES.split(' '));

/** Without cookies, so that no page of somebody who is signed in is ever kept. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(VERSION);
  await cache.addAll(files.map((file) => new Request(file, { credentials: 'omit' })));
}

/** A first visit is dear over a slow network: only what it is for, and only in the language that is read. */
export async function keepFirst(): Promise<void> {
  const others = setOf((await isAtCheck()) ? HOST_ONLY : VERIFY_ONLY);
  const readable = await isReadable();
  await keep([...FILES_KEPT].filter((file) => !others.has(file) && readable(file)));
}

/** For a host whose worker came with another visit: without these an answer could not be kept. */
export async function keepForHost(): Promise<void> {
  const readable = await isReadable();
  await keepMissing([...setOf(HOST_ONLY)].filter(readable));
}

/** Whoever comes back has all of it without network, in every language. */
export async function keepRest(): Promise<void> {
  await keepMissing([...FILES_KEPT]);
}

function setOf(files: string): ReadonlySet<string> {
  return new Set(files.split(' '));
}

/** Whether it is the check of a certificate that brought this worker. */
async function isAtCheck(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.some(({ url }) => new URL(url).pathname === '/verify');
}

/** Whether a file is in the language that is read, or in none. */
async function isReadable(): Promise<(file: string) => boolean> {
  const [language] = await languages();
  return (file) => !file.includes('?') || file.endsWith(`=${language}`);
}

async function keepMissing(files: readonly string[]): Promise<void> {
  const there = await (await caches.open(VERSION)).keys();
  const kept = new Set(there.map(({ url }) => url.slice(location.origin.length)));
  await keep(files.filter((file) => !kept.has(file)));
}

export async function dropOldFiles(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name !== VERSION && name !== LANGUAGE_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Those that we have, the last one used first, then those of the browser; English is always among them. */
export async function languages(): Promise<readonly string[]> {
  const own = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  const wanted = [(await keptLanguage()) ?? '', ...own, 'en'];
  return wanted.filter((each) => FILES_KEPT.has(`/verify?lang=${each}`));
}

export async function keptFile(file: string): Promise<Response | undefined> {
  return (await caches.open(VERSION)).match(file);
}

/** The page as it is kept: in the language asked for, the last one used, or the browser's first that we have. */
export async function keptPage(path: string, request: Request): Promise<Response | undefined> {
  const asked = new URL(request.url).searchParams.get('lang');
  for (const language of [asked, ...(await languages())]) {
    const page = await keptFile(`${path}?lang=${language}`);
    if (page) return page;
  }
  return undefined;
}
