import type { FastifyReply } from 'fastify';
import type { FieldError } from '../../../../../platform/contract/index.ts';
import type { Outcome } from '../../../../../registration/index.ts';
import { type CaseVisit, notFound } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { showOwnCase } from './show-own-case.ts';

/**
 * What follows an act on one's own case: back to the case, or on to `then`; the form again where fields
 * are wrong; else the case with the reason why nothing was done.
 */
export async function afterAct(
  visit: CaseVisit,
  { origin }: Pick<WebOptions, 'origin'>,
  outcome: Outcome<unknown>,
  again: (errors: readonly FieldError[]) => Promise<FastifyReply>,
  then = '',
): Promise<FastifyReply> {
  if (outcome.ok) return visit.reply.redirect(`/registrations/${visit.id}${then}`, 303);
  const { code, errors = [], seconds } = outcome.refusal;
  if (seconds !== undefined) visit.reply.header('retry-after', seconds);
  if (code === 'not-found') return notFound(visit.reply);
  return code === 'invalid' ? again(errors) : showOwnCase(visit, origin, code);
}
