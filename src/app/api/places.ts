import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  AT_PLACE,
  disputeRegistration,
  disputeSchema,
  disputeViewSchema,
  lockPlace,
  lockSchema,
  myPlaces,
  type Outcome,
  placesViewSchema,
  placeViewSchema,
  quorumSchema,
  readPlace,
  registrationsAtPlaceSchema,
  type Services,
  setQuorum,
} from '../../registration/index.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendRefusal } from './problems.ts';
import { describedBody, pathId, problems } from './route-schemas.ts';

const params = z.object({ id: z.string() });

const listQuerySchema = z.strictObject({
  state: z.enum(AT_PLACE).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  lang: z.string().optional(),
});

/** What a host who is tied to a place sees there, and does. */
export function registerPlaces(server: HttpServer, services: Services): void {
  registerReading(server, services);
  registerChanges(server, services);
  server.post('/registrations/:id/dispute', {
    preHandler: requireActor,
    ...describedBody(disputeSchema, {
      summary: 'Say that the person does not stay there, as a host of the place',
      params,
      response: { 200: disputeViewSchema, ...problems(401, 403, 404, 409, 422) },
    }),
    handler: async (request, reply) => {
      const id = pathId(request);
      return send(
        request,
        reply,
        await disputeRegistration(services, actorOf(request), id, request.body),
      );
    },
  });
}

function registerReading(server: HttpServer, services: Services): void {
  server.get('/places', {
    preHandler: requireActor,
    schema: {
      summary: 'The places that I am tied to',
      response: { 200: placesViewSchema, ...problems(401) },
    },
    handler: async (request) => ({ items: [...(await myPlaces(services, actorOf(request)))] }),
  });
  server.get('/places/:id/registrations', {
    preHandler: requireActor,
    schema: {
      summary: 'Who is registered at a place of mine, was, or asks to be',
      params,
      querystring: listQuerySchema,
      response: { 200: registrationsAtPlaceSchema, ...problems(401, 404, 422) },
    },
    handler: async (request, reply) => {
      const { state, cursor = null, limit } = request.query;
      const query = { state, cursor, limit };
      return send(
        request,
        reply,
        await readPlace(services, actorOf(request), pathId(request), query),
      );
    },
  });
}

function registerChanges(server: HttpServer, services: Services): void {
  const change = changesOf(server, services);
  change('lock', 'Lock a place of mine, or unlock it', lockSchema, lockPlace);
  change('quorum', 'Say whether every owner has to agree, as an owner', quorumSchema, setQuorum);
}

/** A route of a change: the place as it is then is the answer. */
function changesOf(server: HttpServer, services: Services) {
  const response = { 200: placeViewSchema, ...problems(401, 403, 404, 422) };
  return (path: string, summary: string, body: z.ZodType, run: typeof lockPlace): void => {
    server.post(`/places/:id/${path}`, {
      preHandler: requireActor,
      ...describedBody(body, { summary, params, response }),
      handler: async (request, reply) => {
        const id = pathId(request);
        return send(request, reply, await run(services, actorOf(request), id, request.body));
      },
    });
  };
}

function send(request: FastifyRequest, reply: FastifyReply, outcome: Outcome<unknown>) {
  if (!outcome.ok) return sendRefusal(request, reply, outcome.refusal);
  return reply.send(outcome.value);
}
