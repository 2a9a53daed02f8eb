import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInWithRecoveryCode } from '../../../../../accounts/index.ts';
import { type HttpServer, networkOf } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { sessionTokenOf } from '../../../session-cookie.ts';
import { formFieldsOf, sendPage } from '../../../ui/index.ts';
import { SETTINGS } from '../../settings/settings-address.ts';
import { enterSession } from '../enter-session.ts';
import { toOf } from '../onward.ts';
import { FORM, PAGE } from '../route-options.ts';
import { RECOVERY } from './addresses.ts';
import { recoveryError, recoveryMistakes } from './mistakes.ts';
import { type RecoveryPageProps, recoveryPage } from './recovery.page.tsx';

/** Signing in with a code from paper, where mail and phone are lost. */
export function registerRecovery(server: HttpServer, options: WebOptions): void {
  server.get(RECOVERY, PAGE, (request, reply) => show(request, reply, 200));
  server.post(RECOVERY, FORM, (request, reply) => enter(request, reply, options));
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  more: Partial<RecoveryPageProps> = {},
): FastifyReply {
  const { language } = request;
  const page = recoveryPage({ language, to: toOf(request), ...more });
  return sendPage(request, reply, { status, ...page });
}

/** Whoever needed it has most likely lost their address, and can give another one in the settings. */
async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
): Promise<FastifyReply> {
  const { language } = request;
  const code = formFieldsOf(request.body).get('code') ?? '';
  const outcome = await signInWithRecoveryCode(options.services, {
    code,
    address: networkOf(request),
    userAgent: request.headers['user-agent'],
    formerSession: sessionTokenOf(request) ?? null,
  });
  if (outcome.ok) return enterSession(reply, options, outcome.value, toOf(request) ?? SETTINGS);
  if (outcome.refusal.code === 'too-many-guesses') {
    const { seconds } = outcome.refusal;
    reply.header('retry-after', seconds);
    return show(request, reply, 429, { code, wait: seconds });
  }
  return show(request, reply, 422, {
    code,
    mistakes: recoveryMistakes([recoveryError(code)], language),
  });
}
