import type { FastifyReply, FastifyRequest } from 'fastify';

/** Holds the session's token and nothing else. */
export const SESSION_COOKIE = 'session';

export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[SESSION_COOKIE];
}

/**
 * Scripts cannot read the cookie, and forms on other sites do not send it (SameSite=Lax). It lasts as
 * long as the browser is open; how long the session lasts is the server's to say.
 */
function cookieOptions(origin: string) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https://'),
  } as const;
}

export function setSessionCookie(reply: FastifyReply, token: string, origin: string): void {
  reply.setCookie(SESSION_COOKIE, token, cookieOptions(origin));
}

export function clearSessionCookie(reply: FastifyReply, origin: string): void {
  reply.clearCookie(SESSION_COOKIE, cookieOptions(origin));
}
