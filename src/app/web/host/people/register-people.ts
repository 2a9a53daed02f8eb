import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import {
  acceptDelegation,
  endDelegation,
  listDelegations,
  type Outcome,
  offerDelegation,
  REFUSALS,
  type Services,
  sendingOptions,
} from '../../../../registration/index.ts';
import { idInPath } from '../../../id-in-path.ts';
import { mistakesOf } from '../../case/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { dateOfParts, datePartsOf, formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { addMessages } from './messages.ts';
import { type PeoplePageProps, peoplePage } from './people.page.tsx';

const preHandler = requireVisitor;
const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const PEOPLE = '/host/people';

interface Visit {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Who answers for a host, and for whom they answer themselves. */
export function registerPeople(server: HttpServer, services: Services): void {
  const of = { schema: UNLISTED, preHandler };
  server.get(PEOPLE, of, (request, reply) => show({ services, request, reply }, 200));
  server.post(PEOPLE, of, async (request, reply) => {
    const visit = { services, request, reply };
    const typed = formFieldsOf(request.body);
    const { language } = request;
    return after(
      visit,
      await offerDelegation(services, actorOf(request), bodyOf(typed), language),
      typed,
    );
  });
  server.post(`${PEOPLE}/:id/accept`, { schema, preHandler }, async (request, reply) => {
    const id = idInPath(request.params.id);
    const accepted = await acceptDelegation(services, actorOf(request), id, request.language);
    return after({ services, request, reply }, accepted);
  });
  server.post(`${PEOPLE}/:id/end`, { schema, preHandler }, async (request, reply) => {
    const ended = await endDelegation(services, actorOf(request), idInPath(request.params.id));
    return after({ services, request, reply }, ended);
  });
}

async function show(
  { services, request, reply }: Visit,
  status: number,
  more: Pick<PeoplePageProps, 'typed' | 'mistakes' | 'refusal'> = {},
): Promise<FastifyReply> {
  const { language } = request;
  const people = await listDelegations(services, actorOf(request), language);
  const options = await sendingOptions(services, actorOf(request), language);
  return sendPage(request, reply, {
    status,
    ...peoplePage({ language, people, options, ...more }),
  });
}

/** The list as it stands then; on top what could not be done. */
function after(
  visit: Visit,
  outcome: Outcome<unknown>,
  typed: ReadonlyMap<string, string> = new Map(),
): FastifyReply | Promise<FastifyReply> {
  if (outcome.ok) return visit.reply.redirect(PEOPLE, 303);
  const { code, errors = [] } = outcome.refusal;
  if (code === 'invalid') {
    const labels = { '/email': addMessages.email, '/until': addMessages.until };
    const mistakes = mistakesOf(errors, visit.request.language, { labels });
    return show(visit, 422, { typed, mistakes });
  }
  const { status, message } = REFUSALS[code];
  return show(visit, status, { typed, refusal: message });
}

/** Staff answer for every place, whatever was chosen among them. */
function bodyOf(typed: ReadonlyMap<string, string>) {
  const role = typed.get('role') || undefined;
  const placeId = role === 'delegate' ? typed.get('placeId') : undefined;
  const until = dateOfParts(datePartsOf(typed, 'until'));
  return {
    email: typed.get('email')?.trim() || undefined,
    role,
    ...(placeId === undefined ? {} : { placeId }),
    ...(until === undefined ? {} : { until }),
  };
}
