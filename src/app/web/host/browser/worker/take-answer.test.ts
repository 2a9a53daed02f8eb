import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptAnswer } from '../kept-answer.ts';

const kept = new Map<string, KeptAnswer>();
vi.mock('../kept-store.ts', () => ({
  store: {
    keep: async (answer: KeptAnswer) => void kept.set(answer.key, answer),
    takeBack: async ({ key }: KeptAnswer) => void kept.delete(key),
  },
}));

const network = vi.fn<() => Promise<Response>>();
let takeAnswer: typeof import('./take-answer.ts').takeAnswer;

beforeEach(async () => {
  kept.clear();
  network.mockReset().mockImplementation(async () => new Response('the server’s page'));
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('self', { registration: {} });
  vi.stubGlobal('FILES', '');
  ({ takeAnswer } = await import('./take-answer.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const failing = () => network.mockRejectedValue(new TypeError('Failed to fetch'));

async function send(fields: Record<string, string>, hasPage = true) {
  const body = new URLSearchParams({ version: '1', ...fields });
  const request = new Request('https://registration.example/answer/AbC', { method: 'POST', body });
  const page = hasPage ? new Response('kept') : undefined;
  return (await takeAnswer(request, async () => page)).text();
}

describe('an answer that is posted', () => {
  it('goes its way while the network is well, and keeps nothing', async () => {
    expect(await send({ answer: 'confirm' })).toBe('the server’s page');
    expect(kept.size).toBe(0);
  });

  it('is kept where the network fails', async () => {
    failing();
    expect(await send({ answer: 'confirm' })).toBe('kept');
    expect([...kept.values()]).toMatchObject([{ path: '/answer/AbC', answer: 'confirm' }]);
  });

  it('is the last word: one that was kept before is not sent after it', async () => {
    failing();
    await send({ answer: 'confirm' });
    network.mockImplementation(async () => new Response('which reason?', { status: 422 }));
    await send({ answer: 'decline' });
    expect(kept.size).toBe(0);
  });

  it('is not said to be kept where no page can say so', async () => {
    failing();
    await expect(send({ answer: 'confirm' }, false)).rejects.toThrow('Failed to fetch');
    expect(kept.size).toBe(0);
  });

  it('that is none fails as it would without us', async () => {
    failing();
    await expect(send({ answer: 'ask-why' })).rejects.toThrow('Failed to fetch');
    expect(kept.size).toBe(0);
  });
});
