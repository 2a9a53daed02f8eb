import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { type OnlineVerdict, qrSvg, type StoredCertificate } from '../../certificates/index.ts';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  certificatePdf,
  readCertificate,
  type Services,
  verifyCertificate,
} from '../../registration/index.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendNotAcceptable, sendRefusal } from './problems.ts';
import { pathId, problems } from './route-schemas.ts';
import { verdictText } from './verdict-text.ts';

const FORMS = ['application/json', 'application/pdf', 'image/svg+xml'] as const;

const verdictSchema = z.looseObject({ verdict: z.string(), message: z.string() });

/** Certificates: the holder's own, the check of any text, and the keys with which to check alone. */
export function registerCertificates(server: HttpServer, services: Services): void {
  server.get('/registrations/:id/certificate', {
    preHandler: requireActor,
    schema: {
      summary: 'The certificate, as JSON, PDF or the QR code as SVG (by Accept)',
      params: z.object({ id: z.string() }),
      response: problems(401, 404, 406),
    },
    handler: async (request, reply) => {
      const form = new Negotiator(request.raw).mediaType([...FORMS]);
      if (!form) return sendNotAcceptable(request, reply);
      const read = await readCertificate(services, actorOf(request), pathId(request));
      if (!read.ok) return sendRefusal(request, reply, read.refusal);
      reply.header('vary', 'accept').header('cache-control', 'private, no-store');
      return sendCertificate(reply, services, read.value, form);
    },
  });
  server.post('/certificates/verify', {
    config: { rateLimit: { max: 3_000, timeWindow: 60_000 } },
    schema: {
      summary: 'What any text is worth; no login',
      body: z.strictObject({ qr: z.string() }),
      response: { 200: verdictSchema, ...problems(422) },
    },
    handler: async (request) =>
      sayVerdict(request, await verifyCertificate(services, request.body.qr)),
  });
}

export function registerKeys(server: HttpServer, services: Services): void {
  server.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(services.publicKeys),
  );
}

async function sendCertificate(
  reply: FastifyReply,
  services: Services,
  certificate: StoredCertificate,
  form: string,
) {
  const { number, qr, issuedAt, snapshot } = certificate;
  if (form === 'application/pdf') {
    reply.header('content-disposition', `inline; filename="${number}.pdf"`);
    return reply.type('application/pdf').send(await certificatePdf(services, certificate));
  }
  if (form === 'image/svg+xml') return reply.type('image/svg+xml').send(qrSvg(qr, number));
  const { validFrom, validUntil } = snapshot;
  return reply.send({ number, qr, issuedAt: issuedAt.toISOString(), validFrom, validUntil });
}

function sayVerdict(request: FastifyRequest, verdict: OnlineVerdict) {
  return { ...verdict, message: verdictText(verdict, request.language) };
}
