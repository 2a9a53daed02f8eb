import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DEFAULT_LANGUAGE, type Language, languageOf, negotiateLanguage } from '../i18n/index.ts';

export const LANGUAGE_COOKIE = 'lang';

declare module 'fastify' {
  interface FastifyRequest {
    /** The language to answer in: `?lang=`, then the cookie, then Accept-Language, then English. */
    readonly language: Language;
  }
}

function asked(query: unknown): Language | undefined {
  if (typeof query !== 'object' || query === null || !('lang' in query)) return undefined;
  return typeof query.lang === 'string' ? languageOf(query.lang) : undefined;
}

/** Cookies are read by a hook; a request that fails before it has none. */
function kept(request: FastifyRequest): Language | undefined {
  const cookies: FastifyRequest['cookies'] | undefined = request.cookies;
  return languageOf(cookies?.[LANGUAGE_COOKIE]);
}

/**
 * The same as `request.language`, also for a request whose address Fastify could not read: that one
 * never got our additions.
 */
export function languageOfRequest(request: FastifyRequest): Language {
  return (
    asked(request.query) ??
    kept(request) ??
    negotiateLanguage(request.headers['accept-language']) ??
    DEFAULT_LANGUAGE
  );
}

/** The pages remember what `?lang=` has asked for in the cookie; the API never does. */
export function registerLanguage(server: FastifyInstance): void {
  server.decorateRequest('language', {
    getter() {
      return languageOfRequest(this);
    },
  });
}
