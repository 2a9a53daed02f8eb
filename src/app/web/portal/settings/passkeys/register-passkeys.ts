import { readAccount } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { PASSKEYS } from './addresses.ts';
import { passkeysPage } from './passkeys.page.tsx';
import { registerNewPasskey } from './register-new-passkey.ts';
import { registerOnePasskey } from './register-one-passkey.ts';

/** The passkeys of an account: which there are, one more, another name, and away with one. */
export function registerPasskeys(server: HttpServer, options: WebOptions): void {
  const own = { schema: UNLISTED, preHandler: requireVisitor };
  server.get(PASSKEYS, own, async (request, reply) => {
    const { language } = request;
    const { passkeys } = await readAccount(options.services, actorOf(request));
    return sendPage(request, reply, passkeysPage({ language, passkeys }));
  });
  registerNewPasskey(server, options);
  registerOnePasskey(server, options);
}
