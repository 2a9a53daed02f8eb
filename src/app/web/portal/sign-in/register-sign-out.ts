import { signOut } from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { clearSessionCookie, sessionTokenOf } from '../../session-cookie.ts';
import { PAGE } from './route-options.ts';

/** Ends the session of this browser. Without one it does nothing, so that pressing twice does no harm. */
export function registerSignOut(server: HttpServer, { services, origin }: WebOptions): void {
  server.post('/sign-out', PAGE, async (request, reply) => {
    const token = sessionTokenOf(request);
    if (token !== undefined) {
      await signOut(services, token);
      clearSessionCookie(reply, origin);
    }
    return reply.redirect('/', 303);
  });
}
