import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { type RefusalCode, withdrawRegistration } from '../../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, notFound, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { casePage } from './case.page.tsx';
import { mayBeWithdrawn, withdrawPage } from './withdraw.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/** A case of one's own, and taking it back. */
export function registerCase(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.get('/registrations/:id', { schema, preHandler }, async (request, reply) =>
    showCase({ services, request, reply, id: caseIdOf(request.params) }, options.origin),
  );
  server.get('/registrations/:id/withdraw', { schema, preHandler }, async (request, reply) =>
    showCaseTo('immigrant', { services, request, reply, id: caseIdOf(request.params) }, (view) =>
      mayBeWithdrawn(view)
        ? sendPage(request, reply, withdrawPage(view, request.language))
        : reply.redirect(`/registrations/${view.id}`, 303),
    ),
  );
  server.post('/registrations/:id/withdraw', { schema, preHandler }, async (request, reply) => {
    const id = caseIdOf(request.params);
    const withdrawn = await withdrawRegistration(services, actorOf(request), id, {});
    if (withdrawn.ok) return reply.redirect(`/registrations/${id}`, 303);
    const { code } = withdrawn.refusal;
    if (code === 'not-found') return notFound(reply);
    return showCase({ services, request, reply, id }, options.origin, code);
  });
}

/** The case as it stands now; on top what could not be done with it, if something could not. */
function showCase(visit: CaseVisit, origin: string, refusal?: RefusalCode) {
  const { services, request, reply } = visit;
  const today = services.clock.today();
  return showCaseTo('immigrant', visit, (view) =>
    sendPage(request, reply, {
      status: refusal ? 409 : 200,
      ...casePage({ language: request.language, view, today, origin, refusal }),
    }),
  );
}
