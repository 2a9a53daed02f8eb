import type { FastifyReply, FastifyRequest } from 'fastify';
import { fieldLabels, peopleFieldMessages } from '../../people/index.ts';
import type { FieldTexts } from '../../platform/contract/index.ts';
import { invalidFields, type ProblemDescription, sendProblem } from '../../platform/http/index.ts';
import type { Message } from '../../platform/i18n/index.ts';
import {
  type Outcome,
  REFUSALS,
  registrationFieldLabels,
  registrationFieldMessages,
} from '../../registration/index.ts';
import { apiMessages, refusalTitles } from './messages.ts';

/** Labels and sentences of every field that a filing, an answer or a decision may get wrong. */
export const FIELD_TEXTS: FieldTexts = {
  messages: { ...peopleFieldMessages, ...registrationFieldMessages },
  labels: { ...fieldLabels, ...registrationFieldLabels },
};

type Refusal = Extract<Outcome<unknown>, { ok: false }>['refusal'];

/** A refusal as a problem (RFC 9457): the code is the same everywhere, the sentence the caller's. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, errors, seconds }: Refusal,
): FastifyReply {
  if (seconds !== undefined) reply.header('retry-after', seconds);
  if (code === 'invalid') {
    return sendProblem(request, reply, invalidFields(errors ?? [], request.language, FIELD_TEXTS));
  }
  const { status, message } = REFUSALS[code];
  return sendProblem(
    request,
    reply,
    problem(status, code, refusalTitles[status] ?? message, message),
  );
}

export function sendUnauthenticated(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { unauthenticated, unauthenticatedDetail } = apiMessages;
  reply.header('www-authenticate', 'Bearer');
  return sendProblem(
    request,
    reply,
    problem(401, 'unauthenticated', unauthenticated, unauthenticatedDetail),
  );
}

export function sendNotAcceptable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { notAcceptable, notAcceptableDetail } = apiMessages;
  return sendProblem(
    request,
    reply,
    problem(406, 'not-acceptable', notAcceptable, notAcceptableDetail),
  );
}

export function sendWrongKey(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const title = refusalTitles[422] ?? apiMessages.wrongKey;
  return sendProblem(
    request,
    reply,
    problem(422, 'wrong-idempotency-key', title, apiMessages.wrongKey),
  );
}

function problem(
  status: number,
  code: string,
  title: Message,
  detail: Message,
): ProblemDescription {
  return { status, code, title, detail };
}
