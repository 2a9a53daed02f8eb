export function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Plain HTTP gives away what travels over it, so it stays on this machine. */
export function isSafeUrl(text: string): boolean {
  const url = urlOf(text);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  return url?.protocol === 'https:' || (loopback && url?.protocol === 'http:');
}
