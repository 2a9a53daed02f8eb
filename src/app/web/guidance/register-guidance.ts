import type { HttpServer } from '../../../platform/http/index.ts';
import type { WebOptions } from '../options.ts';
import { registerCalendar } from './calendar/index.ts';
import { registerDuty } from './duty/index.ts';
import { registerNextTrip } from './next-trip/index.ts';
import { registerSources } from './sources/index.ts';
import { registerTopics } from './topics/index.ts';

/** What somebody wants to know before anything is filed; nobody signs in for it, and nothing is kept. */
export function registerGuidance(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  registerDuty(server, services);
  registerCalendar(server, options);
  registerNextTrip(server, services);
  registerTopics(server, services);
  registerSources(server, services);
}
