import { z } from 'zod';
import { readUndo, undoChange } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { notMeEndedPage, notMePage, undonePage } from './not-me.page.tsx';

const schema = { ...UNLISTED, params: z.object({ token: z.string() }) };
const config = { formToken: false, rateLimit: { max: 60, timeWindow: 60_000 } } as const;

/**
 * The link in the message about a change. GET shows and nothing else, since mail scanners open links;
 * its authority is the link, so nobody has to be signed in.
 */
export function registerNotMe(server: HttpServer, { services }: WebOptions): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    scope.get('/not-me/:token', { schema, config }, async (request, reply) => {
      const { language } = request;
      const change = await readUndo(services, request.params.token);
      if (!change) return sendPage(request, reply, { status: 410, ...notMeEndedPage(language) });
      return sendPage(request, reply, notMePage({ language, change }));
    });
    scope.post('/not-me/:token', { schema, config }, async (request, reply) => {
      const { language } = request;
      const undone = await undoChange(services, request.params.token);
      if (!undone) return sendPage(request, reply, { status: 410, ...notMeEndedPage(language) });
      return sendPage(request, reply, undonePage(language));
    });
  });
}
