import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpServer } from '../../platform/http/index.ts';
import { say } from '../../platform/i18n/index.ts';
import { formGuardMessages as texts } from './messages.ts';
import { FORM_TOKEN_FIELD, formFieldsOf, LinkButton, sendPage } from './ui/index.ts';
import { isFormTokenOf, visitorOf } from './visit.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False for forms whose authority is not the session: a one-time link, a check by anybody. */
    formToken?: false;
  }
}

/** What browsers say of where a request came from (Fetch Metadata); old ones say nothing. */
const FROM_HERE = new Set([undefined, 'same-origin', 'none']);

/**
 * No other site can send a form in somebody's name: browsers name the site that a form stands on,
 * the session's cookie does not come along, and a form of a session carries a token of that session.
 */
export function guardForms(scope: HttpServer, secret: Buffer): void {
  scope.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST') return undefined;
    return comesFromHere(request, secret) ? undefined : sendStale(request, reply);
  });
}

function comesFromHere(request: FastifyRequest, secret: Buffer): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && !FROM_HERE.has(site)) return false;
  const visitor = visitorOf(request);
  if (!visitor || request.routeOptions.config.formToken === false) return true;
  const given = formFieldsOf(request.body).get(FORM_TOKEN_FIELD) ?? '';
  return isFormTokenOf(secret, visitor.token, given);
}

function sendStale(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language } = request;
  return sendPage(request, reply, {
    status: 403,
    title: say(texts.title, language),
    body: (
      <>
        <h1>{say(texts.title, language)}</h1>
        <p class="lead">{say(texts.why, language)}</p>
        <div class="actions">
          <LinkButton href="?">{say(texts.again, language)}</LinkButton>
        </div>
      </>
    ),
  });
}
