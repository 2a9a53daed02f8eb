import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie that ties what a page has begun to this browser; its value is a secret of that one thing. */
export interface ShortCookie {
  of(request: FastifyRequest): string | undefined;
  set(reply: FastifyReply, token: string, origin: string): void;
  clear(reply: FastifyReply, origin: string): void;
}

export interface ShortCookieOptions {
  readonly name: string;
  /** It is sent to the pages below this path only. */
  readonly path: string;
  readonly seconds: number;
}

/** As out of reach as the session's cookie. `Lax`: another site may send its visitor back to us with it. */
export function shortCookie({ name, path, seconds }: ShortCookieOptions): ShortCookie {
  const options = (origin: string) =>
    ({ path, httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https://') }) as const;
  return {
    of: (request) => request.cookies[name],
    set: (reply, token, origin) => {
      reply.setCookie(name, token, { ...options(origin), maxAge: seconds });
    },
    clear: (reply, origin) => {
      reply.clearCookie(name, options(origin));
    },
  };
}
