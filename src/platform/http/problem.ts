import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LocalisedFieldError, Params } from '../contract/index.ts';
import { type Language, type Message, sayWith } from '../i18n/index.ts';
import { languageOfRequest } from './language.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The body of every error of the API (RFC 9457); loose, since a refusal adds members of its own. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), message: z.string() }))
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** A problem before it has a language. */
export interface ProblemDescription {
  readonly status: number;
  /** Stable, in kebab case; callers decide by it. */
  readonly code: string;
  readonly title: Message;
  readonly detail: Message;
  readonly params?: Params;
  readonly errors?: readonly LocalisedFieldError[];
  /** Members that only this problem has (RFC 9457, 3.2), such as the parameters of a refusal. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The problem in a language. The type is a name, not an address: nothing has to be fetched to know it. */
export function problemOf(description: ProblemDescription, language: Language): Problem {
  const { status, code, title, detail, params = {}, errors, more } = description;
  return {
    ...more,
    type: `urn:problem-type:tirkeu:${code}`,
    title: sayWith(title, language, params),
    status,
    code,
    detail: sayWith(detail, language, params),
    ...(errors ? { errors: [...errors] } : {}),
  };
}

/** Answers with the problem in the caller's language. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  description: ProblemDescription,
): FastifyReply {
  const language = languageOfRequest(request);
  const problem = problemOf(description, language);
  return reply
    .code(problem.status)
    .header('content-language', language)
    .type(PROBLEM_MEDIA_TYPE)
    .serializer(JSON.stringify)
    .send(problem);
}
