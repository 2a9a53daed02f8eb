import type { HttpServer } from '../../../platform/http/index.ts';
import { type Services, verifyCertificate } from '../../../registration/index.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../ui/index.ts';
import { verdictPage } from './verdict.page.tsx';
import { verifyPage } from './verify.page.tsx';

/** Checking a certificate on a page: anybody, without signing in; the text is posted, never in an address. */
export function registerVerify(server: HttpServer, services: Services): void {
  const { demo } = services;
  server.get('/verify', { schema: UNLISTED }, async (request, reply) =>
    sendPage(request, reply, { status: 200, demo, ...verifyPage(request.language, false) }),
  );
  server.post('/verify', { schema: UNLISTED }, async (request, reply) => {
    const { language } = request;
    const text = formFieldsOf(request.body).get('qr')?.trim() ?? '';
    if (text === '') {
      return sendPage(request, reply, { status: 422, demo, ...verifyPage(language, true) });
    }
    const verdict = await verifyCertificate(services, text);
    return sendPage(request, reply, { status: 200, demo, ...verdictPage(verdict, language) });
  });
}
