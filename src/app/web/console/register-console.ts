import type { HttpServer } from '../../../platform/http/index.ts';
import type { Services } from '../../../registration/index.ts';
import { registerCase } from './case/index.ts';
import { registerQueue } from './queue/index.ts';

/** The officers' part: the cases in review, and each of them. */
export function registerConsole(server: HttpServer, services: Services): void {
  registerQueue(server, services);
  registerCase(server, services);
}
