import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { registerIdentity } from './identity/register-identity.ts';
import { registerPasskey } from './passkey/register-passkey.ts';
import { registerRecovery } from './recovery/register-recovery.ts';
import { registerCode } from './register-code.ts';
import { registerEmail } from './register-email.ts';
import { registerSignOut } from './register-sign-out.ts';

/** The ways in: a code that is sent by e-mail, a passkey, another system, a code from paper; and the way out. */
export function registerSignIn(server: HttpServer, options: WebOptions): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    registerEmail(scope, options);
    registerCode(scope, options);
    registerPasskey(scope, options);
    registerIdentity(scope, options);
    registerRecovery(scope, options);
    registerSignOut(scope, options);
  });
}
