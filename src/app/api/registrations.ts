import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  amendmentSchema,
  amendRegistration,
  answerRequest,
  answerSchema,
  clearingSchema,
  filedViewSchema,
  fileRegistration,
  filingSchema,
  listRegistrations,
  type Outcome,
  presentStanding,
  readRegistration,
  registrationListSchema,
  registrationViewSchema,
  type Services,
  type StoredCase,
  standingViewSchema,
  withdrawalSchema,
  withdrawRegistration,
} from '../../registration/index.ts';
import { clearDoubts } from '../../review/index.ts';
import { actorOf, requireActor } from './authentication.ts';
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
}

function registerFiling(server: HttpServer, services: Services): void {
  server.post('/registrations', {
    preHandler: requireActor,
    ...describedBody(filingSchema, {
      summary: 'File a registration',
      response: { 201: filedViewSchema, ...problems(401, 409, 422) },
    }),
    handler: async (request, reply) => {
      const key = idempotencyKey(request);
      if (key === 'wrong') return sendWrongKey(request, reply);
      const filed = await fileRegistration(services, {
        actor: actorOf(request),
        body: request.body,
        key,
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

type Act = (request: FastifyRequest) => Promise<Outcome<StoredCase>>;

function registerActs(server: HttpServer, services: Services): void {
  const act = (path: string, summary: string, body: z.ZodType, run: Act) =>
    server.post(`/registrations/:id/${path}`, {
      preHandler: requireActor,
      ...describedBody(body, {
        summary,
        params: z.object({ id: z.string() }),
        response: { 200: standingViewSchema, ...problems(401, 403, 404, 409, 422) },
      }),
      handler: async (request, reply) => sendStanding(request, reply, await run(request)),
    });
  act('answer', 'Confirm or decline, as the host', answerSchema, (request) =>
    answerRequest(
      services,
      {
        through: 'account',
        accountId: actorOf(request).accountId,
        registrationId: pathId(request),
      },
      request.body,
    ),
  );
  act('amend', 'Change an open filing', amendmentSchema, (request) =>
    amendRegistration(services, actorOf(request), pathId(request), request.body),
  );
  act('withdraw', 'Take an open filing back', withdrawalSchema, (request) =>
    withdrawRegistration(services, actorOf(request), pathId(request), request.body),
  );
  act('decision', 'Decide, as an officer', clearingSchema, (request) =>
    clearDoubts(services, actorOf(request), pathId(request), request.body),
  );
}

function sendStanding(request: FastifyRequest, reply: FastifyReply, outcome: Outcome<StoredCase>) {
  if (!outcome.ok) return sendRefusal(request, reply, outcome.refusal);
  return reply.send(presentStanding(outcome.value, request.language));
}
