import type { Clock } from '../../../platform/clock/index.ts';
import type { HttpServer } from '../../../platform/http/index.ts';
import type { Language } from '../../../platform/i18n/index.ts';
import { type Services, verifyCertificate } from '../../../registration/index.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../ui/index.ts';
import { TEXT_FIELD } from './field.ts';
import { verdictPage } from './verdict.page.tsx';
import { verifyPage } from './verify.page.tsx';

/** Checking a certificate on a page: anybody, without signing in; the text is posted, never in an address. */
export function registerVerify(server: HttpServer, services: Services): void {
  const formPage = (request: { readonly language: Language }, missing: boolean) =>
    verifyPage({ language: request.language, missing, ahead: legalTimeAhead(services.clock) });

  server.get('/verify', { schema: UNLISTED }, async (request, reply) =>
    sendPage(request, reply, formPage(request, false)),
  );
  server.post(
    '/verify',
    { schema: UNLISTED, config: { formToken: false } },
    async (request, reply) => {
      const text = formFieldsOf(request.body).get(TEXT_FIELD)?.trim() ?? '';
      if (text === '') return sendPage(request, reply, { status: 422, ...formPage(request, true) });
      const verdict = await verifyCertificate(services, text);
      return sendPage(request, reply, verdictPage(verdict, request.language));
    },
  );
}

/** In whole seconds, since the two are read one after the other; in milliseconds. */
function legalTimeAhead({ now, wall }: Clock): number {
  return Math.round((now().getTime() - wall().getTime()) / 1000) * 1000;
}
