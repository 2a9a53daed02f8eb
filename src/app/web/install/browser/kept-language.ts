/** A service worker sees neither cookies nor the page, so the language is kept where both can look. */
export const LANGUAGE_CACHE = 'language';
const ADDRESS = '/language';

export async function keepLanguage(language: string): Promise<void> {
  const cache = await caches.open(LANGUAGE_CACHE);
  await cache.put(ADDRESS, new Response(language));
}

export async function keptLanguage(): Promise<string | undefined> {
  const cache = await caches.open(LANGUAGE_CACHE);
  return (await cache.match(ADDRESS))?.text();
}
