import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  amendmentSchema,
  amendRegistration,
  answerLeaving,
  answerRequest,
  answerSchema,
  complaintDecisionSchema,
  complaintSchema,
  decisionSchema,
  extendRegistration,
  extensionSchema,
  giveEvidence,
  hearingSchema,
  hostAskingSchema,
  leavingAnswerSchema,
  leavingSchema,
  type Outcome,
  presentStanding,
  type Services,
  type StoredCase,
  sayLeft,
  sayNotMeOf,
  standingViewSchema,
  statementSchema,
  withdrawalSchema,
  withdrawRegistration,
} from '../../registration/index.ts';
import {
  answerDispute,
  answerHearing,
  approveHostTie,
  askHost,
  decideCase,
  decideComplaint,
  fileComplaint,
  hostTieSchema,
  openHearing,
} from '../../review/index.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendRefusal } from './problems.ts';
import { describedBody, pathId, problems } from './route-schemas.ts';

type Act = (request: FastifyRequest) => Promise<Outcome<StoredCase>>;

type RegisterAct = (path: string, summary: string, body: z.ZodType, run: Act) => void;

/** A route of an act: a use case gets what was sent, and how the case stands then is the answer. */
function actsOf(server: HttpServer): RegisterAct {
  return (path, summary, body, run) => {
    server.post(`/registrations/:id/${path}`, {
      preHandler: requireActor,
      ...describedBody(body, {
        summary,
        params: z.object({ id: z.string() }),
        response: { 200: standingViewSchema, ...problems(401, 403, 404, 409, 422, 429) },
      }),
      handler: async (request, reply) => sendStanding(request, reply, await run(request)),
    });
  };
}

/** What somebody does to a case: each act a route, each route a use case. */
export function registerActs(server: HttpServer, services: Services): void {
  const act = actsOf(server);
  registerStanding(act, services);
  registerReview(act, services);
}

/** What the person and the host do. */
function registerStanding(act: RegisterAct, services: Services): void {
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
  act('not-me', 'Say that it was not you, after an alarm', withdrawalSchema, (request) =>
    sayNotMeOf(services, actorOf(request), pathId(request), request.body),
  );
  act('extend', 'Ask the host for a longer stay', extensionSchema, (request) =>
    extendRegistration(services, actorOf(request), pathId(request), request.body),
  );
  act('evidence', 'Give papers while the host is silent', statementSchema, (request) =>
    giveEvidence(services, actorOf(request), pathId(request), request.body),
  );
  act('leave', 'Say that the place was left, as immigrant or host', leavingSchema, (request) =>
    sayLeft(services, actorOf(request), pathId(request), request.body),
  );
  act('leave/answer', 'Agree or object, as the other one', leavingAnswerSchema, (request) =>
    answerLeaving(services, actorOf(request), pathId(request), request.body),
  );
}

/** What officers and the person before them do: a hearing, a decision, a complaint. */
function registerReview(act: RegisterAct, services: Services): void {
  act('decision', 'Decide, as an officer', decisionSchema, (request) =>
    decideCase(services, actorOf(request), pathId(request), request.body),
  );
  act('hearing', 'Open a hearing, as an officer', hearingSchema, (request) =>
    openHearing(services, actorOf(request), pathId(request), request.body),
  );
  act(
    'host-tie',
    'Tie the host who confirmed to the place, as an officer',
    hostTieSchema,
    (request) => approveHostTie(services, actorOf(request), pathId(request), request.body),
  );
  act('host', 'Have this host asked, as an officer', hostAskingSchema, (request) =>
    askHost(services, actorOf(request), pathId(request), request.body),
  );
  act('hearing/answer', 'Answer in a hearing', statementSchema, (request) =>
    answerHearing(services, actorOf(request), pathId(request), request.body),
  );
  act('dispute/answer', 'Answer in a dispute', statementSchema, (request) =>
    answerDispute(services, actorOf(request), pathId(request), request.body),
  );
  act('complaint', "Complain of an officer's decision", complaintSchema, (request) =>
    fileComplaint(services, actorOf(request), pathId(request), request.body),
  );
  act('complaint/decision', 'Decide a complaint', complaintDecisionSchema, (request) =>
    decideComplaint(services, actorOf(request), pathId(request), request.body),
  );
}

export function sendStanding(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Outcome<StoredCase>,
): FastifyReply {
  if (!outcome.ok) return sendRefusal(request, reply, outcome.refusal);
  return reply.send(presentStanding(outcome.value, request.language));
}
