import { UNLISTED } from '../ui/index.ts';

export const PAGE = { schema: UNLISTED } as const;

/** Anybody asks, signed in or not, and nothing changes by it: a session's token would guard nothing. */
export const QUESTION = { schema: UNLISTED, config: { formToken: false } } as const;
