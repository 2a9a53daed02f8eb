import type { HttpServer } from '../../platform/http/index.ts';
import { type Services, standingViewSchema } from '../../registration/index.ts';
import { answerAtDesk, deskAnswerSchema } from '../../review/index.ts';
import { DESK_LIMIT } from '../desk-limit.ts';
import { sendStanding } from './acts.ts';
import { actorOf, requireActor } from './authentication.ts';
import { describedBody, problems } from './route-schemas.ts';

/** Hosts who come to an officer's desk to answer. */
export function registerDesk(server: HttpServer, services: Services): void {
  server.post('/desk/answers', {
    preHandler: requireActor,
    config: { rateLimit: DESK_LIMIT },
    ...describedBody(deskAnswerSchema, {
      summary: "Enter a host's answer at a desk, as an officer",
      response: { 200: standingViewSchema, ...problems(401, 403, 404, 409, 422, 429) },
    }),
    handler: async (request, reply) =>
      sendStanding(request, reply, await answerAtDesk(services, actorOf(request), request.body)),
  });
}
