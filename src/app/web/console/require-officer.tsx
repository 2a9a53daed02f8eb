import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, decidesCases, decidesComplaints, isOfficer } from '../../../accounts/index.ts';
import { type Message, say, sayWith } from '../../../platform/i18n/index.ts';
import { requireVisitor } from '../require-visitor.ts';
import { LinkButton, sendPage } from '../ui/index.ts';
import { actorOf } from '../visit.ts';
import { consoleMessages as texts } from './messages.ts';

type PreHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply | undefined>;

/** A `preHandler` that says the same to all to whom a page is closed, whichever it is. */
function requireThat(
  may: (actor: Actor) => boolean,
  send: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): PreHandler {
  return async (request, reply) => {
    const signingIn = await requireVisitor(request, reply);
    if (signingIn) return signingIn;
    return may(actorOf(request)) ? undefined : send(request, reply);
  };
}

export const requireOfficer = requireThat(isOfficer, sendForbidden);
/** For the acts on a case: who decides complaints has no part in them. */
export const requireDecider = requireThat(decidesCases, sendForbidden);
/** For complaints, which the unit that decided does not decide. */
export const requireAppeals = requireThat(decidesComplaints, (request, reply) =>
  isOfficer(actorOf(request))
    ? refuse(request, reply, texts.notYourComplaints, texts.notYourComplaintsWhy)
    : sendForbidden(request, reply),
);

/** For those to whom a use case says the same: a role may be taken between two pages. */
export function sendForbidden(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(request, reply, texts.forbidden, texts.forbiddenWhy);
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  heading: Message,
  why: Message,
): FastifyReply {
  const { language } = request;
  const title = sayWith(heading, language, {});
  return sendPage(request, reply, {
    status: 403,
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{sayWith(why, language, {})}</p>
        <div class="actions">
          <LinkButton href="/">{say(texts.toStart, language)}</LinkButton>
        </div>
      </>
    ),
  });
}
