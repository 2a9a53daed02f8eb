/** The route schema of pages: they are no part of the API and do not stand in its description. */
export const UNLISTED = { hide: true } as const;
