import type { FastifyReply, FastifyRequest } from 'fastify';

/** Holds the token by which a browser's code works in this browser alone. */
const COOKIE = 'sign-in';

/** Longer than the code, so that whoever comes too late is told that, and need not type the address again. */
const ONE_HOUR_SECONDS = 3_600;

export function attemptTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[COOKIE];
}

/** Sent to the pages of the sign-in only; as out of reach as the session's cookie. */
function cookieOptions(origin: string) {
  return {
    path: '/sign-in',
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https://'),
  } as const;
}

export function setAttemptCookie(reply: FastifyReply, token: string, origin: string): void {
  reply.setCookie(COOKIE, token, { ...cookieOptions(origin), maxAge: ONE_HOUR_SECONDS });
}

export function clearAttemptCookie(reply: FastifyReply, origin: string): void {
  reply.clearCookie(COOKIE, cookieOptions(origin));
}
