import type { FastifyRequest } from 'fastify';

/** Pages to which a sign-in may lead back. Anything else could be another site, or an act. */
const PAGES =
  /^\/(?:account|file|invited|registrations|host|in-person|console)(?:\/[A-Za-z0-9_-]+)*$/;
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

/** The same for somebody whose session is too old for what they want to change. */
export function signInAgainAddress(to: string): string {
  return `/sign-in?again=yes&to=${encodeURIComponent(to)}`;
}

/** The path of a request, without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/';
}
