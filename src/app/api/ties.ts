import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import type { Outcome, Services } from '../../registration/index.ts';
import {
  approveTie,
  endTie,
  type TiesView,
  tieEndSchema,
  tieSchema,
  tiesViewSchema,
} from '../../review/index.ts';
import { idInPath } from '../id-in-path.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendRefusal } from './problems.ts';
import { describedBody, pathId, problems } from './route-schemas.ts';

/** Who is tied to a place by an officer's word. */
export function registerTies(server: HttpServer, services: Services): void {
  const answers = { 200: tiesViewSchema, ...problems(401, 403, 404, 409, 422) };
  server.post('/places/:id/ties', {
    preHandler: requireActor,
    ...describedBody(tieSchema, {
      summary: 'Tie an account to a place, as an officer',
      params: z.object({ id: z.string() }),
      response: answers,
    }),
    handler: async (request, reply) => {
      const placeId = pathId(request);
      const tied = await approveTie(services, actorOf(request), placeId, request.body);
      return sendTies(request, reply, tied);
    },
  });
  server.post('/places/:id/ties/:accountId/end', {
    preHandler: requireActor,
    ...describedBody(tieEndSchema, {
      summary: "End an account's ties to a place, as an officer",
      params: z.object({ id: z.string(), accountId: z.string() }),
      response: answers,
    }),
    handler: async (request, reply) => {
      const { accountId } = request.params;
      const tie = { placeId: pathId(request), accountId: idInPath(accountId) };
      const ended = await endTie(services, actorOf(request), tie, request.body);
      return sendTies(request, reply, ended);
    },
  });
}

function sendTies(request: FastifyRequest, reply: FastifyReply, outcome: Outcome<TiesView>) {
  if (!outcome.ok) return sendRefusal(request, reply, outcome.refusal);
  return reply.send(outcome.value);
}
