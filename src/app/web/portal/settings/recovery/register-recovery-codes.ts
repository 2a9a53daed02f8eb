import type { FastifyReply, FastifyRequest } from 'fastify';
import { makeRecoveryCodes, readAccount } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { signInAgainAddress } from '../../../return-address.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf, sessionOf } from '../../../visit.ts';
import { requireFresh } from '../require-fresh.ts';
import { RECOVERY_CODES } from './addresses.ts';
import { recoveryCodesPage } from './recovery-codes.page.tsx';

/** Codes for paper. They are shown in the answer to the form and nowhere else, ever. */
export function registerRecoveryCodes(server: HttpServer, { services }: WebOptions): void {
  const fresh = { schema: UNLISTED, preHandler: requireFresh(services) };
  server.get(RECOVERY_CODES, fresh, async (request, reply) => {
    const { language } = request;
    const { recoveryCodes: left } = await readAccount(services, actorOf(request));
    return sendPage(request, reply, recoveryCodesPage({ language, left, codes: null }));
  });
  const own = { schema: UNLISTED, preHandler: requireVisitor };
  server.post(RECOVERY_CODES, own, (request, reply) => make(request, reply, services));
}

async function make(
  request: FastifyRequest,
  reply: FastifyReply,
  services: WebOptions['services'],
): Promise<FastifyReply> {
  const { language } = request;
  const outcome = await makeRecoveryCodes(services, sessionOf(request));
  if (!outcome.ok) return reply.redirect(signInAgainAddress(RECOVERY_CODES), 303);
  const { codes } = outcome;
  return sendPage(request, reply, recoveryCodesPage({ language, left: codes.length, codes }));
}
