import { z } from 'zod';
import type { HttpServer } from '../../platform/http/index.ts';
import { ATTACHMENT_TYPES, readAttachment, type Services } from '../../registration/index.ts';
import { idInPath } from '../id-in-path.ts';
import { sendAttachment } from '../send-attachment.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendRefusal } from './problems.ts';
import { answerIn, pathId, problems } from './route-schemas.ts';

const FILE_FORMS = Object.fromEntries(
  ATTACHMENT_TYPES.map((type) => [type, z.string().meta({ contentMediaType: type })]),
);

/** What a person gave as evidence. */
export function registerFiles(server: HttpServer, services: Services): void {
  server.get('/registrations/:id/files/:fileId', {
    preHandler: requireActor,
    schema: {
      summary: 'A file that was given in a hearing, for its giver and for officers',
      params: z.object({ id: z.string(), fileId: z.string() }),
      response: { 200: answerIn('The file', FILE_FORMS), ...problems(401, 404) },
    },
    handler: async (request, reply) => {
      const fileId = idInPath(request.params.fileId);
      const read = await readAttachment(services, actorOf(request), pathId(request), fileId);
      if (!read.ok) return sendRefusal(request, reply, read.refusal);
      return sendAttachment(reply, read.value);
    },
  });
}
