import type { HttpServer } from '../../../platform/http/index.ts';
import type { Services } from '../../../registration/index.ts';
import { registerActs } from './acts/index.ts';
import { registerCase } from './case/index.ts';
import { registerComplaints } from './complaints/index.ts';
import { registerDesk } from './desk/index.ts';
import { registerFiles } from './files/index.ts';
import { registerQueue } from './queue/index.ts';

/** The officers' part: what waits for them, each case, what they do to it, and the complaints. */
export function registerConsole(server: HttpServer, services: Services): void {
  registerQueue(server, services);
  registerCase(server, services);
  registerFiles(server, services);
  registerActs(server, services);
  registerComplaints(server, services);
  registerDesk(server, services);
}
