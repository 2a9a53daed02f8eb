import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { registerCode } from './register-code.ts';
import { registerEmail } from './register-email.ts';
import { registerSignOut } from './register-sign-out.ts';

/** Signing in by a code that is sent by e-mail, and signing out. */
export function registerSignIn(server: HttpServer, options: WebOptions): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    registerEmail(scope, options);
    registerCode(scope, options);
    registerSignOut(scope, options);
  });
}
