import type { HttpServer } from '../../../platform/http/index.ts';
import type { WebOptions } from '../options.ts';
import { registerInPerson } from './in-person/index.ts';
import { registerInbox } from './inbox/index.ts';
import { registerInvitations } from './invitations/index.ts';
import { registerLeaving } from './leaving/index.ts';
import { registerLink } from './link/index.ts';
import { registerPeople } from './people/index.ts';
import { registerPhones } from './phone/index.ts';
import { registerPlaces } from './places/index.ts';
import { registerRequests } from './signed-in/index.ts';

/** The host's part: the one-time link, and the same requests for hosts who sign in. */
export function registerHost(server: HttpServer, options: WebOptions): void {
  const { services, vapidPublicKey = null } = options;
  registerLeaving(server, services);
  registerLink(server, services);
  registerInPerson(server, services);
  registerInbox(server, services, vapidPublicKey);
  registerPhones(server, services, vapidPublicKey);
  registerPlaces(server, services);
  registerInvitations(server, services);
  registerPeople(server, services);
  registerRequests(server, services);
}
