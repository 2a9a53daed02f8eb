import { UNLISTED } from '../../ui/index.ts';

export const PAGE = { schema: UNLISTED } as const;

/** Where a page has us ask somebody else, or leaves a row. */
export const LIMITED = {
  schema: UNLISTED,
  config: { rateLimit: { max: 60, timeWindow: 60_000 } },
} as const;

/**
 * Whoever signs in has no session to take a form's token from; one that another tab has begun
 * meanwhile must not make this form stale. The limit is by network, before any use case runs: many
 * people share a network of a hostel or of a mobile operator, and still nobody can hammer.
 */
export const FORM = {
  schema: UNLISTED,
  config: { formToken: false, rateLimit: { max: 60, timeWindow: 60_000 } },
} as const;
