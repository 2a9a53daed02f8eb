import type { HttpServer } from '../../../../platform/http/index.ts';
import type { Services } from '../../../../registration/index.ts';
import { sendPage } from '../../ui/index.ts';
import { GUIDANCE } from '../addresses.ts';
import { PAGE } from '../route-options.ts';
import { indexPage } from './index.page.tsx';
import { topicPage } from './topic.page.tsx';
import { TOPICS } from './topics.ts';

/** What there is to read. */
export function registerTopics(server: HttpServer, { rules, clock }: Services): void {
  server.get(GUIDANCE, PAGE, async (request, reply) =>
    sendPage(
      request,
      reply,
      indexPage({ language: request.language, rules, today: clock.today() }),
    ),
  );
  for (const topic of TOPICS) {
    server.get(`${GUIDANCE}/${topic.name}`, PAGE, async (request, reply) =>
      sendPage(
        request,
        reply,
        topicPage({ language: request.language, rules, topic, today: clock.today() }),
      ),
    );
  }
}
