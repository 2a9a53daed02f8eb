import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpReceiver {
  /** 'http://127.0.0.1:port'. */
  readonly origin: string;
  readonly received: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/**
 * A real HTTP server on loopback that keeps what is posted to it, and answers by the path: with what
 * `answer` gives, or never where it gives null.
 */
export async function startHttpReceiver(
  answer: (path: string) => HttpAnswer | null,
): Promise<HttpReceiver> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    received.push({ path, headers: request.headers, body: await bodyOf(request) });
    const answered = answer(path);
    if (answered) response.writeHead(answered.status, answered.headers).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An address of this machine at which nobody listens. */
export async function deadOrigin(): Promise<string> {
  const receiver = await startHttpReceiver(() => null);
  await receiver.close();
  return receiver.origin;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
