import type { FastifyReply } from 'fastify';
import { addContact, attemptOf } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { sessionOf } from '../../../visit.ts';
import { SETTINGS } from '../settings-address.ts';
import { type ContactCodePageProps, contactCodePage } from './contact-code.page.tsx';
import { contactCodeAddress, contactsAddress, type OwnKind, proofCookie } from './contact-kind.ts';
import { codeMistakes } from './mistakes.ts';
import { type ContactsVisit, showContacts } from './show-contacts.ts';

const OWN = {
  schema: UNLISTED,
  preHandler: requireVisitor,
  config: { rateLimit: { max: 60, timeWindow: 60_000 } },
};
const PURPOSES = { email: 'prove-email', phone: 'prove-phone' } as const;

/** Entering the code that proves an address or a phone. */
export function registerContactCode(server: HttpServer, options: WebOptions, kind: OwnKind): void {
  const address = contactCodeAddress(kind);
  server.get(address, OWN, (request, reply) => show({ request, reply, options, kind }, 200));
  server.post(address, OWN, (request, reply) => enter({ request, reply, options, kind }));
}

async function show(
  visit: ContactsVisit,
  status: number,
  more: Pick<ContactCodePageProps, 'code' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { request, reply, options, kind } = visit;
  const token = proofCookie.of(request) ?? '';
  const attempt = await attemptOf(options.services, token, PURPOSES[kind]);
  if (!attempt) return reply.redirect(contactsAddress(kind), 303);
  if (attempt.ended) return showContacts(visit, 410, { notice: 'code-ended' });
  const page = contactCodePage({ language: request.language, kind, attempt, ...more });
  return sendPage(request, reply, { status, ...page });
}

async function enter(visit: ContactsVisit): Promise<FastifyReply> {
  const { request, reply, options, kind } = visit;
  const code = formFieldsOf(request.body).get('code') ?? '';
  const attempt = proofCookie.of(request) ?? '';
  const entered = { kind, attempt, code };
  const outcome = await addContact(options.services, sessionOf(request), entered);
  if (outcome.ok) {
    proofCookie.clear(reply, options.origin);
    return reply.redirect(SETTINGS, 303);
  }
  switch (outcome.refusal.code) {
    case 'wrong-code': {
      const { guessesLeft } = outcome.refusal;
      return show(visit, 422, {
        code,
        mistakes: codeMistakes(code, guessesLeft, request.language),
      });
    }
    case 'address-in-use':
      return showContacts(visit, 409, { notice: 'address-in-use' });
    case 'code-ended':
      return show(visit, 410);
  }
}
