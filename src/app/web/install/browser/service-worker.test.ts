import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchEvent } from './worker-scope.ts';

const ORIGIN = 'https://registration.example';
const KEPT = ['/assets/a.css', '/verify?lang=ru', '/verify?lang=en', '/host/offline?lang=ru'];

type Listener = (event: FetchEvent) => void;

/** Caches that hold the files above under their own names, and the language that was last used. */
function cachesWith(language: string | undefined) {
  const files = new Map(KEPT.map((file) => [file, `kept ${file}`]));
  if (language) files.set('/language', language);
  const match = async (file: string) =>
    files.has(file) ? new Response(files.get(file)) : undefined;
  return { open: async () => ({ match }) };
}

const network = vi.fn<() => Promise<Response>>();
let answerTo: Listener;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  network.mockReset().mockImplementation(async () => new Response('network'));
  const listeners = new Map<string, Listener>();
  const addEventListener = (type: string, listener: Listener) => listeners.set(type, listener);
  vi.stubGlobal('self', { addEventListener });
  vi.stubGlobal('VERSION', 'version');
  vi.stubGlobal('FILES', KEPT.join(' '));
  vi.stubGlobal('VERIFY_ONLY', '');
  vi.stubGlobal('HOST_ONLY', '');
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('navigator', { languages: ['de-DE', 'ru-KZ'] });
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('caches', cachesWith(undefined));
  await import('./service-worker.ts');
  answerTo = listeners.get('fetch') ?? (() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What the worker answers; undefined where it leaves the request to the browser. */
async function answer(address: string, { method = 'GET', mode = 'navigate' } = {}) {
  let answered: Promise<Response> | undefined;
  const url = new URL(address, ORIGIN).href;
  answerTo({
    // No program may make a request to navigate by its constructor.
    request: Object.defineProperties(new Request(url, { method }), { mode: { value: mode } }),
    respondWith(response) {
      answered = response;
    },
  });
  await vi.advanceTimersByTimeAsync(3_000);
  return (await answered)?.text();
}

const failing = () => Promise.reject(new TypeError('Failed to fetch'));
const hanging = () => new Promise<Response>(() => undefined);

describe('the service worker answers the check of a certificate', () => {
  it('from the network while that is well', async () => {
    expect(await answer('/verify?from=paper')).toBe('network');
  });

  it.each([
    ['fails', failing],
    ['is slow', hanging],
    ['leads to a server that is down', async () => new Response('', { status: 503 })],
  ])('from what it keeps where the network %s', async (_name, what) => {
    network.mockImplementation(what);
    expect(await answer('/verify?from=paper')).toBe('kept /verify?lang=ru');
  });

  it('in the language asked for, else in the one last used, else in one of the browser', async () => {
    network.mockImplementation(failing);
    expect(await answer('/verify')).toBe('kept /verify?lang=ru');
    vi.stubGlobal('caches', cachesWith('en'));
    expect(await answer('/verify')).toBe('kept /verify?lang=en');
    expect(await answer('/verify?lang=ru')).toBe('kept /verify?lang=ru');
    expect(await answer('/verify?lang=xx')).toBe('kept /verify?lang=en');
  });
});

describe('the service worker stands in for the host', () => {
  it.each([
    '/host',
    '/host/requests/1',
    '/answer/AbC',
  ])('at %s where the network fails', async (address) => {
    expect(await answer(address)).toBe('network');
    network.mockImplementation(failing);
    expect(await answer(address)).toBe('kept /host/offline?lang=ru');
  });
});

describe('the service worker', () => {
  it('has the files of its version at hand', async () => {
    expect(await answer('/assets/a.css', { mode: 'no-cors' })).toBe('kept /assets/a.css');
    expect(network).not.toHaveBeenCalled();
  });

  it.each([
    ['/account', {}],
    ['/hostel', {}],
    ['/verify', { method: 'POST' }],
    ['/host', { method: 'POST' }],
    ['/host/requests/1/leave', { method: 'POST' }],
    ['/answer/AbC', { method: 'POST', mode: 'cors' }],
    ['/verify', { mode: 'cors' }],
    ['/.well-known/jwks.json', { mode: 'cors' }],
    ['/assets/b.css', { mode: 'no-cors' }],
    ['https://elsewhere.example/verify', {}],
  ])('has no part in %s %j', async (address, request) => {
    expect(await answer(address, request)).toBeUndefined();
    expect(network).not.toHaveBeenCalled();
  });
});
