import { type KnownKeys, keySetOf } from './known-keys.ts';

/** The server's keys as they are now; undefined without network or for an answer that has none. */
export async function fetchKeys(): Promise<KnownKeys | undefined> {
  try {
    const answer = await fetch('/.well-known/jwks.json', {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
    });
    const set = answer.ok ? keySetOf(await answer.json()) : undefined;
    const fetchedAtHere = Date.now();
    const sentAt = Date.parse(answer.headers.get('date') ?? '');
    return set && { set, fetchedAtHere, fetchedAt: Number.isNaN(sentAt) ? fetchedAtHere : sentAt };
  } catch {
    return undefined;
  }
}
