import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { readAttachment, type Services } from '../../../../../registration/index.ts';
import { answerHearing } from '../../../../../review/index.ts';
import { idInPath } from '../../../../id-in-path.ts';
import { sendAttachment } from '../../../../send-attachment.ts';
import { caseIdOf, notFound } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { hearingPage } from './hearing.page.tsx';
import { registerStatement } from './register-statement.ts';

const fileSchema = { ...UNLISTED, params: z.object({ id: z.string(), file: z.string() }) };

/** Being heard before an officer decides: what it is about, the answer, and the files given with it. */
export function registerHearing(server: HttpServer, options: WebOptions): void {
  registerStatement(server, options, {
    path: 'hearing',
    act: answerHearing,
    page: (view, { services, request: { language } }, typed) => {
      const { hearing, ended } = view;
      const now = services.clock.now();
      return hearing && !ended ? hearingPage({ language, view, hearing, now, ...typed }) : null;
    },
  });
  registerFiles(server, options.services);
}

function registerFiles(server: HttpServer, services: Services): void {
  const route = { schema: fileSchema, preHandler: requireVisitor };
  server.get('/registrations/:id/files/:file', route, async (request, reply) => {
    const file = idInPath(request.params.file);
    const read = await readAttachment(services, actorOf(request), caseIdOf(request.params), file);
    return read.ok ? sendAttachment(reply, read.value) : notFound(reply);
  });
}
