import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptAnswer } from '../kept-answer.ts';
import type { Told } from '../kept-store.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY_MS = 86_400_000;
const ANSWER: KeptAnswer = {
  key: '/answer/AbC ',
  path: '/answer/AbC',
  answer: 'confirm',
  fields: [
    ['answer', 'confirm'],
    ['version', '1'],
  ],
  keptAt: NOW - DAY_MS,
};
const WORDS = Object.fromEntries(
  ['something', 'kept', 'stale', 'signIn', 'tooOld'].map((name) => [
    name,
    { title: name, body: '' },
  ]),
);

/** What stands in the place of the phone's database. */
const kept: KeptAnswer[] = [];
const told: Told[] = [];
vi.mock('../kept-store.ts', () => ({
  store: {
    answers: async () => [...kept],
    sent: async () => void kept.splice(0),
    tell: async (one: Told) => void told.push(one),
    waiting: async () => 0,
    setWaiting: async () => undefined,
  },
}));

const network = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
let sendKept: () => Promise<void>;

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  kept.splice(0, kept.length, ANSWER);
  told.splice(0);
  network.mockReset();
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('location', { origin: 'https://registration.example' });
  vi.stubGlobal('self', { clients: { matchAll: async () => [] }, registration: {} });
  vi.stubGlobal('Notification', { permission: 'denied' });
  const match = async (file: string) =>
    file === '/words' ? Response.json({ en: WORDS }) : undefined;
  vi.stubGlobal('caches', { open: async () => ({ match }) });
  vi.stubGlobal('FILES', '/verify?lang=en');
  vi.stubGlobal('LINK_DAYS', '30');
  vi.stubGlobal('VERSION', 'version');
  vi.stubGlobal('WORDS', '/words');
  const locks = { request: (_name: string, work: () => Promise<void>) => work() };
  vi.stubGlobal('navigator', { languages: ['en'], locks });
  ({ sendKept } = await import('./send-kept.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function replies(status: number, body: string, type: string): void {
  network.mockImplementation(
    async () => new Response(body, { status, headers: { 'content-type': type } }),
  );
}

const JSON_TYPE = 'application/json; charset=utf-8';

describe('an answer that was kept', () => {
  it('is sent as its form, without any page, and told in the server’s words', async () => {
    replies(200, '{"title":"Registered","body":"Until May.","url":"/host"}', JSON_TYPE);
    await sendKept();
    const [path, { body, headers, method, redirect } = {}] = network.mock.calls[0] ?? [];
    expect([path, method, String(body), redirect]).toEqual([
      ANSWER.path,
      'POST',
      'answer=confirm&version=1',
      'manual',
    ]);
    expect(headers).toMatchObject({ accept: 'application/json' });
    expect([kept, told]).toEqual([[], [{ title: 'Registered', body: 'Until May.', url: '/host' }]]);
  });

  it.each([500, 503, 429])('is kept on where the server answers %i', async (status) => {
    replies(status, '{"title":"No"}', 'application/problem+json');
    await expect(sendKept()).rejects.toThrow('not reached');
    expect([kept, told]).toEqual([[ANSWER], []]);
  });

  it('is kept on where the network fails, and the browser is asked to wake us again', async () => {
    network.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(sendKept()).rejects.toThrow('not reached');
    expect(kept).toEqual([ANSWER]);
  });

  it('is given up where the server refuses it, and it is said why', async () => {
    replies(409, '{"title":"Changed","body":"Read it again.","url":"/answer/AbC"}', JSON_TYPE);
    await sendKept();
    expect([kept, told[0]?.title, told[0]?.url]).toEqual([[], 'Changed', ANSWER.path]);
  });

  it('leads back to its page where the form was out of date', async () => {
    replies(403, '<h1>This page is out of date</h1>', 'text/html');
    await sendKept();
    expect([kept, told]).toEqual([[], [{ title: 'stale', body: '', url: ANSWER.path }]]);
  });

  it('opens nothing of another place, whatever the answer says', async () => {
    replies(200, '{"title":"x","body":"","url":"https://elsewhere.example/"}', JSON_TYPE);
    await sendKept();
    expect(told[0]?.url).toBe('/host');
  });

  it('is not sent any more when the link has ended long ago, and that is said', async () => {
    kept.splice(0, 1, { ...ANSWER, keptAt: NOW - 31 * DAY_MS });
    await sendKept();
    expect(network).not.toHaveBeenCalled();
    expect([kept, told[0]?.title]).toEqual([[], 'tooOld']);
  });
});
