import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import {
  invite,
  listInvitations,
  placesToInviteTo,
  REFUSALS,
  readInvitation,
  revokeInvitation,
  type Services,
} from '../../../../registration/index.ts';
import { idInPath } from '../../../id-in-path.ts';
import { mistakesOf, notFound } from '../../case/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { dateOfParts, datePartsOf, formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { listPage } from './list.page.tsx';
import { type NewPageProps, newPage, ONCE } from './new.page.tsx';
import { onePage } from './one.page.tsx';

const preHandler = requireVisitor;
const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };

/** What a host says beforehand to whom they invite. */
export function registerInvitations(server: HttpServer, services: Services): void {
  registerList(server, services);
  server.get('/host/invitations/:id', { schema, preHandler }, async (request, reply) => {
    const { language, params } = request;
    const id = idInPath(params.id);
    const read = await readInvitation(services, actorOf(request), id, language);
    if (!read.ok) return notFound(reply);
    const { origin } = services.issuer;
    return sendPage(request, reply, onePage({ language, invitation: read.value, origin }));
  });
  server.post('/host/invitations/:id/revoke', { schema, preHandler }, async (request, reply) => {
    const id = idInPath(request.params.id);
    const revoked = await revokeInvitation(services, actorOf(request), id, request.language);
    return revoked.ok ? reply.redirect(`/host/invitations/${id}`, 303) : notFound(reply);
  });
}

function registerList(server: HttpServer, services: Services): void {
  const of = { schema: UNLISTED, preHandler };
  server.get('/host/invitations', of, async (request, reply) => {
    const { language } = request;
    const { items } = await listInvitations(services, actorOf(request), language);
    const places = await placesToInviteTo(services, actorOf(request), language);
    const page = listPage({ language, invitations: items, mayInvite: places.length > 0 });
    return sendPage(request, reply, page);
  });
  server.get('/host/invitations/new', of, (request, reply) => ask(services, request, reply, 200));
  server.post('/host/invitations/new', of, (request, reply) => take(services, request, reply));
}

async function ask(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  more: Pick<NewPageProps, 'typed' | 'mistakes' | 'refusal'> = {},
): Promise<FastifyReply> {
  const { language } = request;
  const places = await placesToInviteTo(services, actorOf(request), language);
  const today = services.clock.today();
  return sendPage(request, reply, { status, ...newPage({ language, places, today, ...more }) });
}

async function take(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language } = request;
  const typed = formFieldsOf(request.body);
  const made = await makeOnce(services, request, typed);
  if (made.ok) return reply.redirect(`/host/invitations/${made.value.id}`, 303);
  const { code, errors = [] } = made.refusal;
  if (code === 'invalid') {
    const mistakes = mistakesOf(errors, language, {});
    return ask(services, request, reply, 422, { typed, mistakes });
  }
  const { status, message } = REFUSALS[code];
  return ask(services, request, reply, status, { typed, refusal: message });
}

/** The form that was changed on the way back is another invitation. */
async function makeOnce(
  services: Services,
  request: FastifyRequest,
  typed: ReadonlyMap<string, string>,
) {
  const asked = { body: bodyOf(typed), language: request.language };
  const key = typed.get(ONCE) ?? null;
  const made = await invite(services, actorOf(request), { ...asked, key });
  const changed = !made.ok && made.refusal.code === 'key-used-for-another-body';
  return changed ? invite(services, actorOf(request), asked) : made;
}

/** What was left empty is not in the body, so that the contract says that it is missing. */
function bodyOf(typed: ReadonlyMap<string, string>) {
  const given = (name: string) => typed.get(name)?.trim() || undefined;
  const persons = given('persons');
  return {
    placeId: given('placeId'),
    hostName: given('hostName'),
    from: dateOfParts(datePartsOf(typed, 'from')),
    until: dateOfParts(datePartsOf(typed, 'until')),
    // What is no number is as wrong as none of them.
    ...(persons ? { persons: /^\d{1,6}$/.test(persons) ? Number(persons) : 0 } : {}),
  };
}
