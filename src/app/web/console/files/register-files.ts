import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { readAttachment, type Services } from '../../../../registration/index.ts';
import { idInPath } from '../../../id-in-path.ts';
import { sendAttachment } from '../../../send-attachment.ts';
import { caseIdOf, notFound } from '../../case/index.ts';
import { UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { requireOfficer } from '../require-officer.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string(), file: z.string() }) };
const preHandler = requireOfficer;

/** The files that a person gave in a hearing. */
export function registerFiles(server: HttpServer, services: Services): void {
  server.get('/console/cases/:id/files/:file', { schema, preHandler }, async (request, reply) => {
    const file = idInPath(request.params.file);
    const read = await readAttachment(services, actorOf(request), caseIdOf(request.params), file);
    return read.ok ? sendAttachment(reply, read.value) : notFound(reply);
  });
}
