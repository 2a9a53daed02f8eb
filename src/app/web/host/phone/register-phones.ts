import { addPushPhone, removePushPhone } from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { Services } from '../../../../registration/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf, frameOf } from '../../visit.ts';
import { INBOX, PHONES, STOP } from '../browser/addresses.ts';
import { notAddedPage } from './not-added.page.tsx';

const OWN = { schema: UNLISTED, preHandler: requireVisitor } as const;

/** The phones on which a host is told. The forms stand in the inbox; a script fills in the first one. */
export function registerPhones(
  server: HttpServer,
  services: Services,
  vapidPublicKey: string | null,
): void {
  // For the service worker, which has no page with a form: what it needs to subscribe anew.
  server.get(PHONES, OWN, async (request, reply) =>
    reply.send({ key: vapidPublicKey, token: frameOf(request).formToken }),
  );
  server.post(PHONES, OWN, async (request, reply) => {
    const fields = formFieldsOf(request.body);
    const added = await addPushPhone(services, actorOf(request).accountId, {
      endpoint: fields.get('endpoint') ?? '',
      p256dh: fields.get('p256dh') ?? '',
      auth: fields.get('auth') ?? '',
      userAgent: request.headers['user-agent'],
    });
    if (added) return reply.redirect(INBOX, 303);
    return sendPage(request, reply, {
      status: 422,
      section: 'host',
      ...notAddedPage(request.language),
    });
  });
  server.post(STOP, OWN, async (request, reply) => {
    const which = formFieldsOf(request.body).get('which') ?? '';
    await removePushPhone(services, actorOf(request).accountId, which);
    return reply.redirect(INBOX, 303);
  });
}
