import type { HttpServer } from '../../../../platform/http/index.ts';
import { sendPage, UNLISTED } from '../../ui/index.ts';
import { privacyPage } from './privacy.page.tsx';

/** The privacy notice. */
export function registerPrivacy(server: HttpServer): void {
  server.get('/privacy', { schema: UNLISTED }, async (request, reply) =>
    sendPage(request, reply, privacyPage(request.language)),
  );
}
