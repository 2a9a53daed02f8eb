import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  acceptDelegation,
  delegationListSchema,
  delegationSchema,
  endDelegation,
  endedDelegationSchema,
  listDelegations,
  offerDelegation,
  receivedDelegationSchema,
  type Services,
  sentDelegationSchema,
} from '../../registration/index.ts';
import { act, nothingSchema } from './acting.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendRefusal } from './problems.ts';
import { describedBody, pathId, problems } from './route-schemas.ts';

const params = z.object({ id: z.string() });

/** Whom a host sends to answer for them. */
export function registerDelegations(server: HttpServer, services: Services): void {
  registerOffering(server, services);
  server.post('/delegations/:id/accept', {
    preHandler: requireActor,
    ...describedBody(nothingSchema, {
      summary: 'Agree to answer for a host',
      params,
      response: { 200: receivedDelegationSchema, ...problems(401, 404, 422) },
    }),
    handler: (request, reply) =>
      act(request, reply, () =>
        acceptDelegation(services, actorOf(request), pathId(request), request.language),
      ),
  });
  server.post('/delegations/:id/end', {
    preHandler: requireActor,
    ...describedBody(nothingSchema, {
      summary: 'End it at once, from either side; before it is accepted: refuse it',
      params,
      response: { 200: endedDelegationSchema, ...problems(401, 404, 422) },
    }),
    handler: (request, reply) =>
      act(request, reply, () => endDelegation(services, actorOf(request), pathId(request))),
  });
}

function registerOffering(server: HttpServer, services: Services): void {
  server.get('/delegations', {
    preHandler: requireActor,
    schema: {
      summary: 'Whom I send, and who sends me or wants to',
      response: { 200: delegationListSchema, ...problems(401) },
    },
    handler: (request) => listDelegations(services, actorOf(request), request.language),
  });
  server.post('/delegations', {
    preHandler: requireActor,
    ...describedBody(delegationSchema, {
      summary: 'Ask somebody to answer for me, as a host',
      response: { 201: sentDelegationSchema, ...problems(401, 404, 409, 422) },
    }),
    handler: async (request, reply) => {
      const { body, language } = request;
      const offered = await offerDelegation(services, actorOf(request), body, language);
      if (!offered.ok) return sendRefusal(request, reply, offered.refusal);
      return reply.code(201).send(offered.value);
    },
  });
}
