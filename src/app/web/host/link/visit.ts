import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../../../registration/index.ts';

/** One visit to a link: what every page of it is made with. */
export interface Visit {
  readonly services: Services;
  readonly token: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
