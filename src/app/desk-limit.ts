/** Codes that are tried at a desk, a minute: nobody serves more hosts, and a program that guesses gives up. */
export const DESK_LIMIT = { max: 30, timeWindow: 60_000 } as const;
