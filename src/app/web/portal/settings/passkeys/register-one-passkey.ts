import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readAccount, removePasskey, renamePasskey } from '../../../../../accounts/index.ts';
import { localiseFieldErrors } from '../../../../../platform/contract/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { notFound } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { signInAgainAddress } from '../../../return-address.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf, sessionOf } from '../../../visit.ts';
import { PASSKEYS, passkeyAddress } from './addresses.ts';
import { passkeyMessages } from './messages.ts';
import { type PasskeyPageProps, passkeyPage } from './passkey.page.tsx';

const TEXTS = { labels: { '/name': passkeyMessages.name } };

/** One visit to the page of a passkey. */
interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly options: WebOptions;
  readonly id: string;
}

/** Another name for a passkey, or none of it any more. */
export function registerOnePasskey(server: HttpServer, options: WebOptions): void {
  const schema = { ...UNLISTED, params: z.object({ id: z.uuid() }) };
  const own = { schema, preHandler: requireVisitor };
  const address = passkeyAddress(':id');
  server.get(address, own, (request, reply) =>
    show({ request, reply, options, id: request.params.id }, 200),
  );
  server.post(address, own, (request, reply) => {
    const visit = { request, reply, options, id: request.params.id };
    return formFieldsOf(request.body).has('remove') ? remove(visit) : rename(visit);
  });
}

async function show(
  { request, reply, options, id }: Visit,
  status: number,
  more: Partial<Pick<PasskeyPageProps, 'name' | 'mistakes' | 'isLast'>> = {},
): Promise<FastifyReply> {
  const { passkeys } = await readAccount(options.services, actorOf(request));
  const passkey = passkeys.find((each) => each.id === id);
  if (!passkey) return notFound(reply);
  const page = passkeyPage({ language: request.language, passkey, ...more });
  return sendPage(request, reply, { status, ...page });
}

async function rename(visit: Visit): Promise<FastifyReply> {
  const { request, reply, options, id } = visit;
  const name = formFieldsOf(request.body).get('name') ?? '';
  const body = { name: name.trim() === '' ? undefined : name };
  const outcome = await renamePasskey(options.services, sessionOf(request), id, body);
  if (outcome.ok) return reply.redirect(PASSKEYS, 303);
  if (outcome.refusal.code !== 'invalid') return notFound(reply);
  const { errors } = outcome.refusal;
  const mistakes = localiseFieldErrors(errors, request.language, TEXTS);
  return show(visit, 422, {
    name,
    mistakes: mistakes.map(({ message }) => ({ id: 'name', message })),
  });
}

async function remove(visit: Visit): Promise<FastifyReply> {
  const { request, reply, options, id } = visit;
  const outcome = await removePasskey(options.services, sessionOf(request), id);
  // One that was removed meanwhile is not in the list that is shown next.
  if (outcome.ok || outcome.refusal.code === 'not-found') return reply.redirect(PASSKEYS, 303);
  if (outcome.refusal.code === 'last-way-in') return show(visit, 409, { isLast: true });
  return reply.redirect(signInAgainAddress(passkeyAddress(id)), 303);
}
