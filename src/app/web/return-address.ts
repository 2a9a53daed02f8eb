import type { FastifyRequest } from 'fastify';

/** Pages to which a sign-in may lead back. Anything else could be another site, or an act. */
const PAGES = /^\/(?:account|file|registrations|host|console)(?:\/[A-Za-z0-9-]+)*$/;
const LONGEST = 200;

/** An address of ours to go on to, if that is what the text is. */
export function returnAddress(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= LONGEST && PAGES.test(text) ? text : undefined;
}

/** The sign-in page that leads on to this address. */
export function signInAddress(to: string | undefined): string {
  const address = returnAddress(to);
  return address === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(address)}`;
}

/** The path of a request, without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/';
}
