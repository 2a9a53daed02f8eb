import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { withdrawRegistration } from '../../../../../registration/index.ts';
import { caseIdOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from './after-act.ts';
import { showOwnCase } from './show-own-case.ts';
import { mayBeWithdrawn, withdrawPage } from './withdraw.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/** A case of one's own, and taking it back. */
export function registerCase(server: HttpServer, options: WebOptions): void {
  const { services, origin } = options;
  server.get('/registrations/:id', { schema, preHandler }, async (request, reply) =>
    showOwnCase({ services, request, reply, id: caseIdOf(request.params) }, origin),
  );
  server.get('/registrations/:id/withdraw', { schema, preHandler }, async (request, reply) =>
    showCaseTo('immigrant', { services, request, reply, id: caseIdOf(request.params) }, (view) =>
      mayBeWithdrawn(view)
        ? sendPage(request, reply, withdrawPage(view, request.language))
        : reply.redirect(`/registrations/${view.id}`, 303),
    ),
  );
  server.post('/registrations/:id/withdraw', { schema, preHandler }, async (request, reply) => {
    const visit = { services, request, reply, id: caseIdOf(request.params) };
    const withdrawn = await withdrawRegistration(services, actorOf(request), visit.id, {});
    return afterAct(visit, options, withdrawn, () => showOwnCase(visit, origin, 'invalid'));
  });
}
