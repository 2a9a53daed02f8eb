import type { FastifyReply, FastifyRequest } from 'fastify';
import { type PageContent, renderPage } from './page.ts';

export interface PageAnswer extends PageContent {
  /** HTTP status, RFC 9110. */
  readonly status: number;
  readonly demo: boolean;
}

/** Answers with a page in the caller's language. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, demo, ...content }: PageAnswer,
): FastifyReply {
  const { language } = request;
  return reply
    .code(status)
    .header('content-language', language)
    .type('text/html; charset=utf-8')
    .send(renderPage(content, { language, demo }));
}
