import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import {
  type OnlineVerdict,
  qrSvg,
  type StoredCertificate,
  verdictText,
} from '../../certificates/index.ts';
import { fieldErrorsOf } from '../../platform/contract/index.ts';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  certificatePdf,
  readCertificate,
  type Services,
  verifyCertificate,
} from '../../registration/index.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendNotAcceptable, sendRefusal } from './problems.ts';
import { answerIn, describedBody, pathId, problems } from './route-schemas.ts';

const certificateSchema = z.object({
  number: z.string(),
  qr: z.string(),
  issuedAt: z.iso.datetime(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date(),
});

const CERTIFICATE_FORMS = {
  'application/json': certificateSchema,
  'application/pdf': z.string().meta({ contentMediaType: 'application/pdf' }),
  'image/svg+xml': z.string().meta({ contentMediaType: 'image/svg+xml' }),
};

const textSchema = z.strictObject({ qr: z.string() });
const keysSchema = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: z.string(),
      y: z.string(),
      kid: z.string(),
      use: z.literal('sig'),
      alg: z.literal('ES256'),
    }),
  ),
});

const verdictSchema = z.looseObject({ verdict: z.string(), message: z.string() });

/** Certificates: the holder's own, the check of any text, and the keys with which to check alone. */
export function registerCertificates(server: HttpServer, services: Services): void {
  server.get('/registrations/:id/certificate', {
    preHandler: requireActor,
    schema: {
      summary: 'The certificate, as JSON, PDF or the QR code as SVG (by Accept)',
      params: z.object({ id: z.string() }),
      response: { 200: answerIn('The certificate', CERTIFICATE_FORMS), ...problems(401, 404, 406) },
    },
    handler: async (request, reply) => {
      const form = new Negotiator(request.raw).mediaType(Object.keys(CERTIFICATE_FORMS));
      if (!form) return sendNotAcceptable(request, reply);
      const read = await readCertificate(services, actorOf(request), pathId(request));
      if (!read.ok) return sendRefusal(request, reply, read.refusal);
      reply.header('vary', 'accept').header('cache-control', 'private, no-store');
      return sendCertificate(reply, services, read.value, form);
    },
  });
  server.post('/certificates/verify', {
    config: { rateLimit: { max: 3_000, timeWindow: 60_000 } },
    ...describedBody(textSchema, {
      summary: 'What any text is worth; no login',
      security: [],
      response: { 200: verdictSchema, ...problems(422) },
    }),
    handler: async (request, reply) => {
      // Not read like other bodies: a text that no column could hold has a verdict too.
      const given = textSchema.safeParse(request.body, { reportInput: true });
      if (!given.success) {
        const errors = fieldErrorsOf(given.error);
        return sendRefusal(request, reply, { code: 'invalid', errors });
      }
      return sayVerdict(request, await verifyCertificate(services, given.data.qr));
    },
  });
}

export function registerKeys(server: HttpServer, services: Services): void {
  server.get('/.well-known/jwks.json', {
    schema: {
      summary: 'The public keys with which certificates are checked (RFC 7517)',
      security: [],
      response: { 200: keysSchema, ...problems(429) },
    },
    handler: async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=300')
        .send({ keys: [...services.publicKeys.keys] }),
  });
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
