import type { FastifyReply } from 'fastify';
import { REFUSALS, type RefusalCode } from '../../../../../registration/index.ts';
import { type CaseVisit, showCaseTo } from '../../../case/index.ts';
import { sendPage } from '../../../ui/index.ts';
import { casePage } from './case.page.tsx';

/** The case as it stands now; on top what could not be done with it, if something could not. */
export function showOwnCase(
  visit: CaseVisit,
  origin: string,
  refusal?: RefusalCode,
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const now = services.clock.now();
  return showCaseTo('immigrant', visit, (view) =>
    sendPage(request, reply, {
      status: refusal ? REFUSALS[refusal].status : 200,
      ...casePage({ language: request.language, view, now, origin, refusal }),
    }),
  );
}
