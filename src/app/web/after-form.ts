import type { FastifyRequest } from 'fastify';
import { withLanguage } from './ui/index.ts';

/** Where a form goes on: the start page, in the language that the form was sent in. */
export function startAddress(request: FastifyRequest): string {
  const { query } = request;
  const chosen = typeof query === 'object' && query !== null && 'lang' in query;
  return chosen ? withLanguage('/', request.language) : '/';
}
