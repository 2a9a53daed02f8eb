import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import {
  invitationCodeSchema,
  invitationListSchema,
  invitationSchema,
  invitationViewSchema,
  invite,
  listInvitations,
  openedInvitationSchema,
  openInvitation,
  revokeInvitation,
  type Services,
} from '../../registration/index.ts';
import { act, nothingSchema } from './acting.ts';
import { actorOf, requireActor } from './authentication.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { sendRefusal, sendWrongKey } from './problems.ts';
import { describedBody, pathId, problems } from './route-schemas.ts';

/** Sixty bits are not guessed at this pace, and nobody types codes faster. */
const SLOWLY = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** A host's consent given beforehand, and what whoever has its code is shown. */
export function registerInvitations(server: HttpServer, services: Services): void {
  registerInviting(server, services);
  server.post('/invitations/:id/revoke', {
    preHandler: requireActor,
    ...describedBody(nothingSchema, {
      summary: 'End an invitation for those who have not filed yet',
      params: z.object({ id: z.string() }),
      response: { 200: invitationViewSchema, ...problems(401, 404, 422) },
    }),
    handler: (request, reply) =>
      act(request, reply, () =>
        revokeInvitation(services, actorOf(request), pathId(request), request.language),
      ),
  });
  server.post('/invitations/open', {
    config: SLOWLY,
    ...describedBody(invitationCodeSchema, {
      summary: 'What an invitation says; no login',
      security: [],
      response: { 200: openedInvitationSchema, ...problems(404, 422) },
    }),
    handler: async (request, reply) => {
      const accountId = request.actor?.accountId ?? null;
      const opened = await openInvitation(services, accountId, request.body, request.language);
      return opened.ok ? opened.value : sendRefusal(request, reply, opened.refusal);
    },
  });
}

function registerInviting(server: HttpServer, services: Services): void {
  server.post('/invitations', {
    preHandler: requireActor,
    ...describedBody(invitationSchema, {
      summary: 'Invite persons to a place, as its host',
      response: { 201: invitationViewSchema, ...problems(401, 404, 409, 422) },
    }),
    handler: async (request, reply) => {
      const key = idempotencyKey(request);
      if (key === 'wrong') return sendWrongKey(request, reply);
      const { body, language } = request;
      const made = await invite(services, actorOf(request), { body, key, language });
      if (!made.ok) return sendRefusal(request, reply, made.refusal);
      return reply.code(201).send(made.value);
    },
  });
  server.get('/invitations', {
    preHandler: requireActor,
    schema: {
      summary: 'The invitations that I have made, or others in my name',
      response: { 200: invitationListSchema, ...problems(401) },
    },
    handler: (request) => listInvitations(services, actorOf(request), request.language),
  });
}
