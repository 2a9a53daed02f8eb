import type { FastifyReply, FastifyRequest } from 'fastify';
import { frameOf } from '../visit.ts';
import { type PageContent, renderPage } from './page.ts';

export interface PageAnswer extends PageContent {
  /** HTTP status, RFC 9110; 200 where none is given. */
  readonly status?: number;
}

/** Answers with a page in the caller's language. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { status = 200, ...content }: PageAnswer,
): FastifyReply {
  const frame = frameOf(request);
  return reply
    .code(status)
    .header('content-language', frame.language)
    .type('text/html; charset=utf-8')
    .send(renderPage(content, frame));
}
