import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, readSession } from '../../accounts/index.ts';
import { constantTimeEqual, keyedHash } from '../../platform/crypto/index.ts';
import { type HttpServer, LANGUAGE_COOKIE, languageOfRequest } from '../../platform/http/index.ts';
import { languageOf } from '../../platform/i18n/index.ts';
import type { WebOptions } from './options.ts';
import { returnAddress } from './return-address.ts';
import { sessionTokenOf } from './session-cookie.ts';
import type { Frame } from './ui/frame.ts';

/** Who is signed in in a browser. */
export interface Visitor {
  readonly actor: Actor;
  readonly sessionId: string;
  /** The session's token, as the cookie holds it. */
  readonly token: string;
}

/** What is known of a request for a page before anything is done for it. */
interface Visit {
  readonly demo: boolean;
  readonly visitor: Visitor | null;
  readonly formToken: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null outside of the pages, and for a request that failed before it was looked at. */
    visit: Visit | null;
  }
}

const ONE_YEAR_SECONDS = 31_536_000;

/** Recognises sessions, and keeps a language that was chosen, for all pages of this scope. */
export function recogniseVisits(scope: HttpServer, { services, origin }: WebOptions): void {
  const { db, clock, demo, secret } = services;
  scope.addHook('onRequest', async (request, reply) => {
    const token = sessionTokenOf(request);
    const session = token === undefined ? null : await readSession(db, token, clock.wall());
    const visitor = session && token !== undefined ? { ...session, token } : null;
    request.visit = { demo, visitor, formToken: visitor && formTokenOf(secret, visitor.token) };
    keepLanguage(request, reply, origin);
  });
}

/** Bound to the session: a page of another session, or of another site, does not know it. */
export function formTokenOf(secret: Buffer, sessionToken: string): string {
  return keyedHash(secret, 'form', sessionToken).toString('base64url');
}

export function isFormTokenOf(secret: Buffer, sessionToken: string, given: string): boolean {
  return constantTimeEqual(formTokenOf(secret, sessionToken), given);
}

/** Whoever follows a link of the language switch reads on in that language. */
function keepLanguage(request: FastifyRequest, reply: FastifyReply, origin: string): void {
  const { query } = request;
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : null;
  const language = typeof asked === 'string' ? languageOf(asked) : undefined;
  if (!language || request.cookies[LANGUAGE_COOKIE] === language) return;
  reply.setCookie(LANGUAGE_COOKIE, language, {
    path: '/',
    maxAge: ONE_YEAR_SECONDS,
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https://'),
  });
}

/** What stands around the page that answers this request. */
export function frameOf(request: FastifyRequest): Frame {
  const visit: Visit | null | undefined = request.visit;
  return {
    language: languageOfRequest(request),
    demo: visit?.demo ?? false,
    roles: visit?.visitor?.actor.roles ?? null,
    onward: onwardOf(request),
    formToken: visit?.formToken ?? null,
  };
}

function onwardOf({ query }: FastifyRequest): string | undefined {
  const to = typeof query === 'object' && query !== null && 'to' in query ? query.to : undefined;
  return typeof to === 'string' ? returnAddress(to) : undefined;
}

/** Who is signed in; null for anybody. */
export function visitorOf(request: FastifyRequest): Visitor | null {
  return request.visit?.visitor ?? null;
}

/** Who is signed in, on a page behind `requireVisitor`. */
export function actorOf(request: FastifyRequest): Actor {
  return sessionOf(request).actor;
}

/** The same with the session that is looked from. */
export function sessionOf(request: FastifyRequest): Visitor {
  const visitor = visitorOf(request);
  if (!visitor) throw new Error('A page for those who are signed in, without requireVisitor');
  return visitor;
}
