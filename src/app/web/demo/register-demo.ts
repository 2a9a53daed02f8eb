import { z } from 'zod';
import type { HttpServer } from '../../../platform/http/index.ts';
import type { DemoMessage, DemoOptions } from '../options.ts';
import { setSessionCookie } from '../session-cookie.ts';
import { sendPage, UNLISTED } from '../ui/index.ts';
import { messageView } from './message-view.ts';
import { outboxPage } from './outbox.page.tsx';
import { signInPage } from './sign-in.page.tsx';

/** What only a demonstration has: reading everybody's messages, and signing in as anybody. */
export function registerDemo(server: HttpServer, demo: DemoOptions, origin: string): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    registerOutbox(scope, demo);
    registerSignIn(scope, demo, origin);
  });
}

function newestFirst(messages: readonly DemoMessage[]): DemoMessage[] {
  return messages.toSorted((one, other) => other.queuedAt.getTime() - one.queuedAt.getTime());
}

/** Browsers name text/html; whoever names JSON and not that is a program. */
function wantsJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('text/html');
}

function registerOutbox(server: HttpServer, demo: DemoOptions): void {
  server.get('/demo/messages', { schema: UNLISTED }, async (request, reply) => {
    const messages = newestFirst(await demo.listMessages());
    reply.header('vary', 'accept');
    if (wantsJson(request.headers.accept)) return reply.send(messages.map(messageView));
    const content = outboxPage(messages, request.language);
    return sendPage(request, reply, content);
  });
}

/** What an invented person comes for. */
function startOf(actor: string): string {
  if (actor === 'host') return '/host';
  return actor === 'immigrant' || actor === 'feed' ? '/account' : '/console';
}

const schema = { ...UNLISTED, params: z.object({ actor: z.string() }) };

function registerSignIn(server: HttpServer, demo: DemoOptions, origin: string): void {
  server.get('/demo/sign-in/:actor', { schema }, async (request, reply) => {
    const { actor } = request.params;
    if (!demo.actors.includes(actor)) return reply.callNotFound();
    const content = signInPage(actor, request.language);
    return sendPage(request, reply, content);
  });
  server.post(
    '/demo/sign-in/:actor',
    { schema, config: { formToken: false } },
    async (request, reply) => {
      const { actor } = request.params;
      const token = await demo.signIn(actor, request.headers['user-agent']);
      if (token === null) return reply.callNotFound();
      setSessionCookie(reply, token, origin);
      return reply.redirect(startOf(actor), 303);
    },
  );
}
