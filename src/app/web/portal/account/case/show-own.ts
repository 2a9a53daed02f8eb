import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type RegistrationView,
  readRegistration,
  type Services,
} from '../../../../../registration/index.ts';
import { notFound } from '../../../case/index.ts';
import { actorOf } from '../../../visit.ts';
import { leadTo } from './lead-to.ts';

/** A visit to a page of one case, behind `requireVisitor`. */
export interface CaseVisit {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly id: string;
}

/** Reads a case once and shows it to the one who filed it; others are led to their own page of it. */
export async function showOwn(
  { services, request, reply, id }: CaseVisit,
  show: (view: RegistrationView) => FastifyReply,
): Promise<FastifyReply> {
  const read = await readRegistration(services, actorOf(request), id, request.language);
  if (!read.ok) return notFound(reply);
  const elsewhere = leadTo(read.value);
  return elsewhere ? reply.redirect(elsewhere, 303) : show(read.value);
}
