import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { sendPage, UNLISTED } from '../../ui/index.ts';
import { visitorOf } from '../../visit.ts';
import { homePage } from './home.page.tsx';

/** The start page. */
export function registerHome(server: HttpServer, { demo }: WebOptions): void {
  server.get('/', { schema: UNLISTED }, async (request, reply) =>
    sendPage(
      request,
      reply,
      homePage({
        language: request.language,
        signedIn: visitorOf(request) !== null,
        // A feed works by its token; there is nothing for it to see here.
        demoActors: demo?.actors.filter((actor) => actor !== 'feed') ?? null,
      }),
    ),
  );
}
