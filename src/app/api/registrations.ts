import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  filedViewSchema,
  fileRegistration,
  filingSchema,
  listRegistrations,
  readRegistration,
  registrationListSchema,
  registrationViewSchema,
  type Services,
} from '../../registration/index.ts';
import { registerActs } from './acts.ts';
import { actorOf, requireActor } from './authentication.ts';
import { registerFiles } from './files.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { sendRefusal, sendWrongKey } from './problems.ts';
import { describedBody, pathId, problems } from './route-schemas.ts';

const listQuerySchema = z.strictObject({
  as: z.enum(['immigrant', 'host', 'officer']).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  lang: z.string().optional(),
});

/** Registrations as the API has them. Each route is a way in; the use case behind it decides. */
export function registerRegistrations(server: HttpServer, services: Services): void {
  registerFiling(server, services);
  registerReading(server, services);
  registerActs(server, services);
  registerFiles(server, services);
}

function registerFiling(server: HttpServer, services: Services): void {
  server.post('/registrations', {
    preHandler: requireActor,
    ...describedBody(filingSchema, {
      summary: 'File a registration',
      response: { 201: filedViewSchema, ...problems(401, 403, 409, 422, 429) },
    }),
    handler: async (request, reply) => {
      const key = idempotencyKey(request);
      if (key === 'wrong') return sendWrongKey(request, reply);
      const filed = await fileRegistration(services, {
        actor: actorOf(request),
        body: request.body,
        key,
        language: request.language,
      });
      if (!filed.ok) return sendRefusal(request, reply, filed.refusal);
      return reply.code(201).header('location', filed.value.links['self']).send(filed.value);
    },
  });
}

function registerReading(server: HttpServer, services: Services): void {
  server.get('/registrations', {
    preHandler: requireActor,
    schema: {
      summary: 'My registrations, and those in which I am asked as host',
      querystring: listQuerySchema,
      response: { 200: registrationListSchema, ...problems(401, 403, 422) },
    },
    handler: async (request, reply) => {
      const { as = null, cursor = null, limit } = request.query;
      const query = { as, cursor, limit };
      const listed = await listRegistrations(services, actorOf(request), query, request.language);
      return listed.ok ? listed.value : sendRefusal(request, reply, listed.refusal);
    },
  });
  server.get('/registrations/:id', {
    preHandler: requireActor,
    schema: {
      summary: 'A registration, as far as the caller may see it',
      params: z.object({ id: z.string() }),
      response: { 200: registrationViewSchema, ...problems(401, 404) },
    },
    handler: async (request, reply) => {
      const read = await readRegistration(
        services,
        actorOf(request),
        pathId(request),
        request.language,
      );
      return read.ok ? read.value : sendRefusal(request, reply, read.refusal);
    },
  });
}
