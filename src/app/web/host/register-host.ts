import type { HttpServer } from '../../../platform/http/index.ts';
import type { Services } from '../../../registration/index.ts';
import { registerInbox } from './inbox/index.ts';
import { registerLeaving } from './leaving/index.ts';
import { registerLink } from './link/index.ts';
import { registerRequests } from './signed-in/index.ts';

/** The host's part: the one-time link, and the same requests for hosts who sign in. */
export function registerHost(server: HttpServer, services: Services): void {
  registerLeaving(server, services);
  registerLink(server, services);
  registerInbox(server, services);
  registerRequests(server, services);
}
