import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOfficer, type Role } from '../../../../accounts/index.ts';
import { returnAddress } from '../../return-address.ts';
import { formFieldsOf } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';

/** Where the sign-in began, as its address or its form says; undefined for anything that is no page of ours. */
export function toOf({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): string | undefined {
  return returnAddress(formFieldsOf(body).get('to') ?? formFieldsOf(query).get('to'));
}

/** Whether somebody who is signed in wants to sign in once more, to change how they do. */
export function againOf({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): boolean {
  return (formFieldsOf(body).get('again') ?? formFieldsOf(query).get('again')) === 'yes';
}

/** Where somebody goes on who is signed in: back to where they came from, else to what they come for. */
export function onwardAddress(to: string | undefined, roles: readonly Role[]): string {
  return to ?? (isOfficer({ roles }) ? '/console' : '/account');
}

/** Sends somebody on who is signed in. */
export function goOn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.redirect(onwardAddress(toOf(request), actorOf(request).roles), 303);
}

/** The page on which the code is entered, which leads on to this address. */
export function codeAddress(to: string | undefined): string {
  return to === undefined ? '/sign-in/code' : `/sign-in/code?to=${encodeURIComponent(to)}`;
}
