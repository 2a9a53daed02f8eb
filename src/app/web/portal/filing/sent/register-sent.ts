import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { Services } from '../../../../../registration/index.ts';
import { caseIdOf, showCaseTo } from '../../../case/index.ts';
import { caseAddress, filingVisit, goTo, OF_ONE, show } from '../filing-visit.ts';
import { registeredPage } from './registered.page.tsx';
import { sentPage } from './sent.page.tsx';

/** The page after sending. Once somebody has answered, the page of the case tells more. */
export function registerSent(server: HttpServer, services: Services): void {
  server.get('/registrations/:id/sent', OF_ONE, async (request, reply) => {
    const visit = filingVisit(services, request, reply);
    const id = caseIdOf(request.params);
    const { language } = visit;
    return showCaseTo('immigrant', { services, request, reply, id }, (view) => {
      const { status, host } = view;
      if (status === 'awaiting-host') return show(visit, sentPage({ view, language }));
      const atOnce = status === 'registered' && host?.invited === true;
      return atOnce ? show(visit, registeredPage({ id, language })) : goTo(visit, caseAddress(id));
    });
  });
}
