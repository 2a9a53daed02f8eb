import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { extendRegistration } from '../../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, mistakesOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { dateOfParts, datePartsOf, formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from '../case/index.ts';
import { type ExtensionPageProps, extensionPage } from './extension.page.tsx';
import { extensionLabels } from './messages.ts';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/** A longer stay at the same place. */
export function registerExtension(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.get('/registrations/:id/extend', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, options, 200),
  );
  server.post('/registrations/:id/extend', { schema, preHandler }, async (request, reply) =>
    take({ services, request, reply, id: caseIdOf(request.params) }, options),
  );
}

/** Only a registration in force can be made longer; of any other the case says how it stands. */
function show(
  visit: CaseVisit,
  { origin }: WebOptions,
  status: number,
  more: Pick<ExtensionPageProps, 'parts' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const { language } = request;
  return showCaseTo('immigrant', visit, (view) =>
    view.status === 'registered'
      ? sendPage(request, reply, {
          status,
          ...extensionPage({ language, view, origin, ...more }),
        })
      : reply.redirect(`/registrations/${view.id}`, 303),
  );
}

async function take(visit: CaseVisit, options: WebOptions): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const parts = datePartsOf(formFieldsOf(request.body), 'until');
  const body = { until: dateOfParts(parts) };
  const asked = await extendRegistration(services, actorOf(request), id, body);
  return afterAct(visit, options, asked, (errors) => {
    const mistakes = mistakesOf(errors, request.language, { labels: extensionLabels });
    return show(visit, options, 422, { parts, mistakes });
  });
}
