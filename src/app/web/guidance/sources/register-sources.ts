import type { HttpServer } from '../../../../platform/http/index.ts';
import type { Services } from '../../../../registration/index.ts';
import { formFieldsOf, sendPage } from '../../ui/index.ts';
import { SOURCES } from '../addresses.ts';
import { PAGE } from '../route-options.ts';
import { sourcesPage } from './sources.page.tsx';

/** What the rules rest on. */
export function registerSources(server: HttpServer, { rules }: Services): void {
  server.get(SOURCES, PAGE, async (request, reply) =>
    sendPage(
      request,
      reply,
      sourcesPage({
        language: request.language,
        rules,
        wanted: formFieldsOf(request.query).get('rule'),
      }),
    ),
  );
}
