import type { RunningProduct } from './running-product.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Asking {
  readonly token: string;
  readonly path: string;
  /** Without one it is a GET. */
  readonly body?: unknown;
  readonly key?: string;
}

/** One call of a running product's API; rejects where no whole answer came. */
export async function ask(product: RunningProduct, asking: Asking): Promise<Answer> {
  const { token, path, body, key } = asking;
  const response = await fetch(`${product.baseUrl}/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Does the work of each item, `lanes` at a time. */
export async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
