import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOfficer } from '../../../accounts/index.ts';
import { say } from '../../../platform/i18n/index.ts';
import { requireVisitor } from '../require-visitor.ts';
import { LinkButton, sendPage } from '../ui/index.ts';
import { actorOf } from '../visit.ts';
import { consoleMessages as texts } from './messages.ts';

/** A `preHandler` that says the same to everybody who is no officer, whatever page they asked for. */
export async function requireOfficer(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const signingIn = await requireVisitor(request, reply);
  if (signingIn) return signingIn;
  return isOfficer(actorOf(request)) ? undefined : sendForbidden(request, reply);
}

/** For those to whom a use case says the same: a role may be taken between two pages. */
export function sendForbidden(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language } = request;
  return sendPage(request, reply, {
    status: 403,
    title: say(texts.forbidden, language),
    body: (
      <>
        <h1>{say(texts.forbidden, language)}</h1>
        <p class="lead">{say(texts.forbiddenWhy, language)}</p>
        <div class="actions">
          <LinkButton href="/">{say(texts.toStart, language)}</LinkButton>
        </div>
      </>
    ),
  });
}
