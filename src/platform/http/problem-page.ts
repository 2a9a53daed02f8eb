import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerProblem } from './error-handler.ts';
import { languageOfRequest } from './language.ts';
import { type Problem, problemOf, sendProblem } from './problem.ts';

/** The problem as an HTML document, or undefined where this request is answered in JSON. */
export type ProblemPage = (problem: Problem, request: FastifyRequest) => string | undefined;

/** Browsers name text/html when they open a page; programs and scripts do not. */
function wantsPage(request: FastifyRequest): boolean {
  return /\btext\/html\b/.test(request.headers.accept ?? '');
}

function pageOf(
  page: ProblemPage | undefined,
  problem: Problem,
  request: FastifyRequest,
): string | undefined {
  return page && wantsPage(request) ? page(problem, request) : undefined;
}

/** Answers problems as pages to browsers, where there are pages, and as problem+json to all others. */
export function answerProblem(page: ProblemPage | undefined): AnswerProblem {
  return (request, reply: FastifyReply, description) => {
    const language = languageOfRequest(request);
    const html = pageOf(page, problemOf(description, language), request);
    if (html === undefined) return sendProblem(request, reply, description);
    return reply
      .code(description.status)
      .header('content-language', language)
      .type('text/html; charset=utf-8')
      .serializer(String)
      .send(html);
  };
}
