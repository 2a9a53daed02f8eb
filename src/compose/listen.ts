import { createServer } from 'node:net';
import type { Config } from '../platform/config/index.ts';
import type { HttpServer } from '../platform/http/index.ts';
import { explained, OperatorProblem } from '../platform/operator-problem.ts';

type Address = Pick<Config, 'host' | 'port'>;

/** Listens, last of all: from then on people come in. */
export function listen(server: HttpServer, { host, port }: Address): Promise<unknown> {
  return orExplain({ host, port }, server.listen({ host, port }));
}

/**
 * Whether it will be possible to listen, asked before anything is begun: a start that is to fail must
 * not make a database first.
 * @throws OperatorProblem with one line for the operator
 */
export function assertPortFree(address: Address): Promise<void> {
  const probe = createServer();
  const free = new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
  return orExplain(address, free);
}

function orExplain<Result>(address: Address, work: Promise<Result>): Promise<Result> {
  return explained(work, (code) => {
    const line = lineFor(code, address);
    return line === undefined ? undefined : new OperatorProblem(line);
  });
}

function lineFor(code: unknown, { host, port }: Address): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} may not be listened on by this user: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
      return `TIRKEU_HOST ${host} is not an address of this machine.`;
    default:
      return undefined;
  }
}
