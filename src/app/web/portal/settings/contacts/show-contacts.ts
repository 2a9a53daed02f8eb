import type { FastifyReply, FastifyRequest } from 'fastify';
import { readAccount } from '../../../../../accounts/index.ts';
import type { WebOptions } from '../../../options.ts';
import { sendPage } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import type { OwnKind } from './contact-kind.ts';
import { type ContactsPageProps, contactsPage } from './contacts.page.tsx';

export type ShownContacts = Partial<
  Pick<ContactsPageProps, 'typed' | 'replaces' | 'mistakes' | 'notice'>
>;

/** One visit to the page of a kind. */
export interface ContactsVisit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly options: WebOptions;
  readonly kind: OwnKind;
}

export async function showContacts(
  { request, reply, options, kind }: ContactsVisit,
  status: number,
  more: ShownContacts = {},
): Promise<FastifyReply> {
  const { language } = request;
  const { contacts } = await readAccount(options.services, actorOf(request));
  const own = contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);
  const canAdd = canAddContact(options, kind);
  const page = contactsPage({ language, kind, own, canAdd, ...more });
  return sendPage(request, reply, { status, ...page });
}

/** Text messages are a setting; mail there always is. */
export function canAddContact({ services }: WebOptions, kind: OwnKind): boolean {
  return kind === 'email' || services.sms;
}
