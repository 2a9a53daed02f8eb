import type { HttpServer } from '../../../../platform/http/index.ts';
import { exportMyData, type Services } from '../../../../registration/index.ts';
import { signInAddress } from '../../return-address.ts';
import { UNLISTED } from '../../ui/index.ts';
import { visitorOf } from '../../visit.ts';
import { SETTINGS } from './settings-address.ts';

/** To gather everything is the dearest reading there is; nobody needs it often. */
const RATE_LIMIT = { max: 10, timeWindow: 60_000 };
const INDENTED = 2;

/** Everything that is kept about the account, as a file that a person can read too. */
export function registerExport(server: HttpServer, services: Services): void {
  const route = { schema: UNLISTED, config: { rateLimit: RATE_LIMIT } };
  server.get('/account/export', route, async (request, reply) => {
    const visitor = visitorOf(request);
    // Not back to the file: a sign-in that ends in a download leaves its own page on the screen.
    if (!visitor) return reply.redirect(signInAddress(SETTINGS), 303);
    const data = await exportMyData(services, visitor.actor);
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="tirkeu-my-data.json"')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(data, null, INDENTED));
  });
}
