import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FieldTexts } from '../contract/index.ts';
import { isDatabaseAway } from '../db/index.ts';
import type { Language } from '../i18n/index.ts';
import { languageOfRequest } from './language.ts';
import type { ProblemDescription } from './problem.ts';
import { TooManyRequests } from './rate-limit.ts';
import { invalidFields, type StandardCode, standardProblem } from './standard-problems.ts';
import { InvalidInput } from './validation.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The labels and messages of this route's contract, for its field errors. */
    fieldTexts?: FieldTexts;
  }
}

/** What Fastify throws for a wrong request, by its code. Whatever is not listed is an error of ours. */
const FRAMEWORK_CODES = new Map<unknown, StandardCode>([
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'malformed-json'],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'malformed-json'],
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'body-too-large'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'unsupported-media-type'],
  ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', 'malformed-request'],
  ['FST_ERR_BAD_URL', 'malformed-request'],
  ['FST_ERR_MAX_PARAM_LENGTH', 'not-found'],
  ['FST_ERR_NOT_FOUND', 'not-found'],
  ['FST_ERR_HANDLER_TIMEOUT', 'timed-out'],
]);

function frameworkCode(error: unknown): StandardCode | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return FRAMEWORK_CODES.get(error.code);
}

function describeInvalidInput(
  error: InvalidInput,
  language: Language,
  texts: FieldTexts | undefined,
): ProblemDescription {
  // An id that cannot be one names nothing, exactly like an id that nobody has.
  if (error.part === 'params') return standardProblem('not-found');
  return invalidFields(error.fields, language, texts);
}

/** The problem of anything thrown while a request was answered; an unexpected one is logged. */
export function describeThrown(error: unknown, request: FastifyRequest): ProblemDescription {
  if (error instanceof InvalidInput) {
    const texts: FieldTexts | undefined = request.routeOptions?.config?.fieldTexts;
    return describeInvalidInput(error, languageOfRequest(request), texts);
  }
  if (error instanceof TooManyRequests) {
    return standardProblem('too-many-requests', { seconds: error.seconds });
  }
  const code = frameworkCode(error);
  if (code) return standardProblem(code);
  request.log.error({ req: request, err: error }, 'unexpected error');
  if (isDatabaseAway(error)) return standardProblem('unavailable');
  return standardProblem('internal-error', { requestId: request.id });
}

/** Says a problem in whatever form the caller reads. */
export type AnswerProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemDescription,
) => FastifyReply;
