import type { HttpServer } from '../../../../../platform/http/index.ts';
import { discardDraft, type Services } from '../../../../../registration/index.ts';
import { formFieldsOf } from '../../../ui/index.ts';
import { filingVisit, goTo, OF_ONE, show, withDraft } from '../filing-visit.ts';
import { draftAddress } from '../way.ts';
import { discardPage } from './discard.page.tsx';

/** Throwing a draft away. A button elsewhere leads here first: the page asks once more. */
export function registerDiscard(server: HttpServer, services: Services): void {
  server.get('/file/:id/discard', OF_ONE, (request, reply) => {
    const visit = filingVisit(services, request, reply);
    return withDraft(visit, request.params.id, (draft) =>
      show(visit, discardPage(draft, visit.language)),
    );
  });
  server.post('/file/:id/discard', OF_ONE, async (request, reply) => {
    const visit = filingVisit(services, request, reply);
    const { id } = request.params;
    if (formFieldsOf(request.body).get('sure') !== 'yes') {
      return withDraft(visit, id, () => goTo(visit, draftAddress(id, 'discard')));
    }
    await discardDraft(services, visit.actor, id);
    return goTo(visit, '/account');
  });
}
