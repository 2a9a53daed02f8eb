import type { FastifyReply } from 'fastify';
import { type AskToAddRefusal, askToAdd, removeContact } from '../../../../../accounts/index.ts';
import { type HttpServer, networkOf } from '../../../../../platform/http/index.ts';
import { notFound } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { signInAgainAddress } from '../../../return-address.ts';
import { formFieldsOf, UNLISTED } from '../../../ui/index.ts';
import { sessionOf } from '../../../visit.ts';
import { requireFresh } from '../require-fresh.ts';
import { contactCodeAddress, contactsAddress, type OwnKind, proofCookie } from './contact-kind.ts';
import { mistakesOf } from './mistakes.ts';
import { registerContactCode } from './register-contact-code.ts';
import {
  type ContactsVisit,
  canAddContact,
  type ShownContacts,
  showContacts,
} from './show-contacts.ts';

/** Changing, adding and removing addresses; adding and removing phones where text messages are sent. */
export function registerContacts(server: HttpServer, options: WebOptions, kind: OwnKind): void {
  const address = contactsAddress(kind);
  const fresh = { schema: UNLISTED, preHandler: requireFresh(options.services) };
  const own = { schema: UNLISTED, preHandler: requireVisitor };
  server.get(address, fresh, (request, reply) =>
    showContacts({ request, reply, options, kind }, 200),
  );
  server.post(address, own, (request, reply) => ask({ request, reply, options, kind }));
  server.post(`${address}/remove`, own, (request, reply) =>
    remove({ request, reply, options, kind }),
  );
  registerContactCode(server, options, kind);
}

const ANOTHER = 'another';

async function ask(visit: ContactsVisit): Promise<FastifyReply> {
  const { request, reply, options, kind } = visit;
  if (!canAddContact(options, kind)) return notFound(reply);
  const fields = formFieldsOf(request.body);
  const typed = fields.get(kind) ?? '';
  const replaces = fields.get('replaces') ?? ANOTHER;
  const outcome = await askToAdd(options.services, sessionOf(request), {
    kind,
    body: {
      [kind]: typed.trim() === '' ? undefined : typed,
      ...(kind === 'phone' || replaces === ANOTHER ? {} : { replaces }),
    },
    language: request.language,
    address: networkOf(request),
  });
  if (!outcome.ok) return refuse(visit, { typed, replaces }, outcome.refusal);
  proofCookie.set(reply, outcome.value.attempt, options.origin);
  return reply.redirect(contactCodeAddress(kind), 303);
}

async function refuse(
  visit: ContactsVisit,
  entered: Pick<ShownContacts, 'typed' | 'replaces'>,
  refusal: AskToAddRefusal,
): Promise<FastifyReply> {
  const { request, reply, kind } = visit;
  switch (refusal.code) {
    case 'sign-in-again':
      return reply.redirect(signInAgainAddress(contactsAddress(kind)), 303);
    case 'invalid':
      return showContacts(visit, 422, {
        ...entered,
        mistakes: mistakesOf(refusal.errors, request.language),
      });
    case 'too-many-codes':
      reply.header('retry-after', refusal.seconds);
      return showContacts(visit, 429, { ...entered, notice: { wait: refusal.seconds } });
  }
}

/** One that was removed meanwhile, or is another's, is not in the list that is shown next. */
async function remove({ request, reply, options, kind }: ContactsVisit): Promise<FastifyReply> {
  const value = formFieldsOf(request.body).get('remove') ?? '';
  const outcome = await removeContact(options.services, sessionOf(request), { kind, value });
  const address = contactsAddress(kind);
  const again = !outcome.ok && outcome.refusal.code === 'sign-in-again';
  return reply.redirect(again ? signInAgainAddress(address) : address, 303);
}
