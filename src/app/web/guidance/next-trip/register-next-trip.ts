import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { Services } from '../../../../registration/index.ts';
import { formFieldsOf, sendPage } from '../../ui/index.ts';
import { NEXT_TRIP } from '../addresses.ts';
import { PAGE, QUESTION } from '../route-options.ts';
import { planOf } from './plan.ts';
import { tripPage } from './trip.page.tsx';
import { mistakesOf, readTrip, wantsMore } from './trip-form.ts';

/** A what-if for a trip: what is typed is counted, shown, and kept nowhere. */
export function registerNextTrip(server: HttpServer, { rules }: Services): void {
  server.get(NEXT_TRIP, PAGE, async (request, reply) =>
    sendPage(request, reply, tripPage({ language: request.language, rules })),
  );
  server.post(NEXT_TRIP, QUESTION, async (request, reply) => count(rules, request, reply));
}

function count(
  rules: Services['rules'],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { language } = request;
  const typed = formFieldsOf(request.body);
  const page = { language, rules, typed };
  if (wantsMore(typed)) return sendPage(request, reply, tripPage(page));
  const read = readTrip(typed);
  if (!read.ok) {
    const mistakes = mistakesOf(read.errors, typed, language);
    return sendPage(request, reply, { status: 422, ...tripPage({ ...page, mistakes }) });
  }
  const trip = read.value;
  return sendPage(
    request,
    reply,
    tripPage({ ...page, counted: { trip, plan: planOf(rules, trip) } }),
  );
}
