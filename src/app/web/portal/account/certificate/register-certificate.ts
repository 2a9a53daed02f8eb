import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import {
  certificatePdf,
  type HeldCertificate,
  readCertificate,
  type Services,
} from '../../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, notFound, showCaseTo } from '../../../case/index.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { certificatePage } from './certificate.page.tsx';
import { noCertificatePage } from './no-certificate.page.tsx';
import { receiptPage } from './receipt.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/** The certificate of a case, on a page and as a PDF, and the receipt of its filing. */
export function registerCertificate(server: HttpServer, services: Services): void {
  const visit = (
    request: FastifyRequest,
    reply: FastifyReply,
    params: { readonly id: string },
  ) => ({
    services,
    request,
    reply,
    id: caseIdOf(params),
  });
  server.get('/registrations/:id/certificate', { schema, preHandler }, async (request, reply) => {
    const today = services.clock.today();
    const { language } = request;
    return withCertificate(visit(request, reply, request.params), async (certificate, id) =>
      sendPage(request, reply, certificatePage({ language, certificate, id, today, ...services })),
    );
  });
  server.get('/registrations/:id/certificate.pdf', { schema, preHandler }, async (request, reply) =>
    withCertificate(visit(request, reply, request.params), async (certificate) =>
      reply
        .header('content-disposition', `inline; filename="${certificate.number}.pdf"`)
        .type('application/pdf')
        .send(await certificatePdf(services, certificate)),
    ),
  );
  server.get('/registrations/:id/receipt', { schema, preHandler }, async (request, reply) =>
    showCaseTo('immigrant', visit(request, reply, request.params), (view) =>
      view.receipt
        ? sendPage(request, reply, receiptPage(view, view.receipt, request.language))
        : notFound(reply),
    ),
  );
}

/** Goes on with the certificate; where there is none, says what it takes. */
async function withCertificate(
  { services, request, reply, id }: CaseVisit,
  go: (certificate: HeldCertificate, id: string) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const read = await readCertificate(services, actorOf(request), id);
  if (read.ok) return go(read.value, id);
  if (read.refusal.code !== 'no-certificate') return notFound(reply);
  return sendPage(request, reply, { status: 404, ...noCertificatePage(id, request.language) });
}
