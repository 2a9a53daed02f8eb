import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  endOtherSessions,
  endSession,
  listSessions,
  readAccount,
} from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { clearSessionCookie } from '../../session-cookie.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { sessionOf } from '../../visit.ts';
import { registerContacts } from './contacts/register-contacts.ts';
import { registerIdentityLink } from './identity/register-identity-link.ts';
import { registerNotMe } from './not-me/register-not-me.ts';
import { registerPasskeys } from './passkeys/register-passkeys.ts';
import { registerRecoveryCodes } from './recovery/register-recovery-codes.ts';
import { registerExport } from './register-export.ts';
import { OTHERS } from './sessions.tsx';
import { settingsPage } from './settings.page.tsx';
import { SETTINGS } from './settings-address.ts';

const OWN = { schema: UNLISTED, preHandler: requireVisitor } as const;

/** What belongs to the account and not to a registration. */
export function registerSettings(server: HttpServer, options: WebOptions): void {
  server.get(SETTINGS, OWN, (request, reply) => show(request, reply, options));
  server.post(SETTINGS, OWN, (request, reply) => end(request, reply, options));
  registerContacts(server, options, 'email');
  registerContacts(server, options, 'phone');
  registerPasskeys(server, options);
  registerRecoveryCodes(server, options);
  registerIdentityLink(server, options);
  registerNotMe(server, options);
  registerExport(server, options.services);
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, identityProvider: provider }: WebOptions,
): Promise<FastifyReply> {
  const { language } = request;
  const { actor, sessionId } = sessionOf(request);
  const account = await readAccount(services, actor);
  const sessions = await listSessions(services, actor.accountId, sessionId);
  const ways = { phones: services.sms, provider: provider ?? null };
  return sendPage(request, reply, settingsPage({ language, account, sessions, ways }));
}

/** A session that has ended meanwhile, or is another's, is not in the list that is shown next. */
async function end(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, origin }: WebOptions,
): Promise<FastifyReply> {
  const { actor, sessionId } = sessionOf(request);
  const which = formFieldsOf(request.body).get('end') ?? '';
  if (which === OTHERS) await endOtherSessions(services, actor.accountId, sessionId);
  else await endSession(services, actor.accountId, which);
  if (which !== sessionId) return reply.redirect(SETTINGS, 303);
  clearSessionCookie(reply, origin);
  return reply.redirect('/', 303);
}
