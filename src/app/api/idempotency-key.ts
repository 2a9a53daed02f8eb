import type { FastifyRequest } from 'fastify';

/** Printable ASCII, at most 255 characters; a UUID is what most clients send. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** The caller's `Idempotency-Key`; null without one. */
export function idempotencyKey(request: FastifyRequest): string | null | 'wrong' {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  return typeof header === 'string' && KEY.test(header) ? header : 'wrong';
}
