import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { phoneIdOf } from '../phone-id.ts';

const ENDPOINT = 'https://push.example.com/secret';
const store = vi.hoisted(() => ({ clear: vi.fn(), setWaiting: vi.fn(), waiting: vi.fn() }));
vi.mock('../kept-store.ts', () => ({ store }));

const network = vi.fn<(input: unknown, init?: RequestInit) => Promise<Response>>();
const unsubscribe = vi.fn(async () => true);
let signOut: (request: Request) => Promise<Response>;

beforeEach(async () => {
  for (const spy of [network, unsubscribe, store.clear]) spy.mockClear();
  store.setWaiting.mockResolvedValue(undefined);
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('self', {
    registration: {
      pushManager: { getSubscription: async () => ({ endpoint: ENDPOINT, unsubscribe }) },
      getNotifications: async () => [],
    },
  });
  ({ signOut } = await import('./subscription.ts'));
});
afterEach(() => vi.unstubAllGlobals());

/** The server's answer to the sign-out itself; no program may make one that leads on. */
function answers(type: 'opaqueredirect' | 'basic'): void {
  network.mockImplementation(async (input) =>
    Object.defineProperty(new Response(), 'type', {
      value: input instanceof Request ? type : 'basic',
    }),
  );
}

function form(): Request {
  const body = new URLSearchParams({ token: 'of the session' });
  return new Request('https://registration.example/sign-out', { method: 'POST', body });
}

describe('a sign-out', () => {
  it('takes the phone out of what the account is told on, and forgets what it keeps', async () => {
    answers('opaqueredirect');
    await signOut(form());
    const [path, init] = network.mock.calls[0] ?? [];
    expect(path).toBe('/host/phones/stop');
    expect(Object.fromEntries(new URLSearchParams(String(init?.body)))).toEqual({
      which: await phoneIdOf(ENDPOINT),
      token: 'of the session',
    });
    expect(store.clear).toHaveBeenCalled();
    expect(unsubscribe).toHaveBeenCalled();
  });

  it('that the server refuses, such as one that another site sends, forgets nothing', async () => {
    answers('basic');
    await signOut(form());
    expect(store.clear).not.toHaveBeenCalled();
    expect(unsubscribe).not.toHaveBeenCalled();
  });

  it('goes its way also where the phone cannot be taken out', async () => {
    network.mockImplementation(async (input) => {
      if (!(input instanceof Request)) throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    });
    await signOut(form());
    expect(network).toHaveBeenCalledTimes(2);
    expect(unsubscribe).toHaveBeenCalled();
  });
});
