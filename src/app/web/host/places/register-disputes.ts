import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { disputeRegistration, readPlace, type Services } from '../../../../registration/index.ts';
import { idInPath } from '../../../id-in-path.ts';
import { mistakesOf, notFound } from '../../case/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { type DisputePageProps, disputePage } from './dispute.page.tsx';
import { followAct, type PlaceVisit, visitOf } from './show-place.ts';

const schema = { ...UNLISTED, params: z.object({ id: z.string(), guest: z.string() }) };
const route = { schema, preHandler: requireVisitor };
const PATH = '/host/places/:id/disputes/:guest';

/** Saying of somebody that they do not live at the place: with one tap, or with words. */
export function registerDisputes(server: HttpServer, services: Services): void {
  server.get(PATH, route, async (request, reply) =>
    show(visitOf(services, request, reply), idInPath(request.params.guest), 200),
  );
  server.post(PATH, route, async (request, reply) =>
    take(visitOf(services, request, reply), idInPath(request.params.guest)),
  );
}

/** The form; of somebody who can be disputed no more, the place says how they stand. */
async function show(
  visit: PlaceVisit,
  guestId: string,
  status: number,
  more: Pick<DisputePageProps, 'text' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { services, request, reply, id } = visit;
  const query = { one: guestId, cursor: null, limit: 1 };
  const read = await readPlace(services, actorOf(request), id, query);
  const [guest] = read.ok ? read.value.items : [];
  if (!read.ok || !guest) return notFound(reply);
  const over = guest.own || guest.disputed || guest.state === 'ended';
  if (over) return reply.redirect(`/host/places/${id}`, 303);
  const { language } = request;
  const { place } = read.value;
  return sendPage(request, reply, { status, ...disputePage({ language, place, guest, ...more }) });
}

/** Browsers send a line's end as two characters; a text of full length would otherwise be too long. */
async function take(visit: PlaceVisit, guestId: string): Promise<FastifyReply> {
  const { services, request } = visit;
  const text = (formFieldsOf(request.body).get('text') ?? '').replaceAll('\r\n', '\n');
  const said = text.trim() === '' ? {} : { text };
  const disputed = await disputeRegistration(services, actorOf(request), guestId, said);
  return followAct(visit, disputed, (errors) => {
    const mistakes = mistakesOf(errors, request.language, {});
    return show(visit, guestId, 422, { text, mistakes });
  });
}
