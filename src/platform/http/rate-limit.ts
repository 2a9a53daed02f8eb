import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How the limit knows who is asking; composition gives it, since this floor knows no accounts. */
export interface Limits {
  /** The account of an authenticated request. Others are counted by network. */
  readonly accountOf?: (request: FastifyRequest) => string | undefined;
  /** Requests that nothing limits: those with the demo's tokens. */
  readonly isExempt?: (request: FastifyRequest) => boolean;
  /** For routes without a rule of their own; by default 6,000 a minute. */
  readonly perMinute?: number;
}

const DEFAULT_PER_MINUTE = 6_000;
/** Callers remembered at once; the ones longest unseen are forgotten first. */
const REMEMBERED = 50_000;

/** How a limit that was reached travels inside Fastify. */
export class TooManyRequests extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super('Too many requests.');
    this.name = 'TooManyRequests';
    this.seconds = seconds;
  }
}

/** The network that a request comes from: the address, of IPv6 the /64, since one machine has all of it. */
export function networkOf(request: FastifyRequest): string {
  return rateLimit.normalizeIP(request.ip, 64);
}

function keyOf(request: FastifyRequest, limits: Limits): string {
  const account = limits.accountOf?.(request);
  // With a prefix of its own each: no account can be named like an address.
  return account === undefined ? `address:${networkOf(request)}` : `account:${account}`;
}

/**
 * Counts requests a caller and minute. A route sets its own rule with
 * `config: { rateLimit: { max, timeWindow } }` or none with `config: { rateLimit: false }`.
 * The count runs in `onRequest`, after hooks of the same kind that sign the caller in.
 */
export async function registerRateLimit(server: FastifyInstance, limits: Limits): Promise<void> {
  await server.register(rateLimit, {
    global: true,
    hook: 'onRequest',
    max: limits.perMinute ?? DEFAULT_PER_MINUTE,
    timeWindow: 60_000,
    cache: REMEMBERED,
    keyGenerator: (request) => keyOf(request, limits),
    allowList: (request) => limits.isExempt?.(request) ?? false,
    errorResponseBuilder: (_request, { ttl }) =>
      new TooManyRequests(Math.max(1, Math.ceil(ttl / 1000))),
  });
}
