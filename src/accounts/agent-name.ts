/** The first whose mark is found; most browsers name Chrome and Safari too, so those come last. */
const BROWSERS = [
  ['YaBrowser/', 'Yandex Browser'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['OPT/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['CriOS/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

/** Android names Linux and an iPhone names Mac OS X: those come last. */
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['CrOS', 'ChromeOS'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** Longer than what any browser sends; reading more would only cost time. */
const LONGEST = 1_000;

function nameIn(text: string, names: readonly (readonly [string, string])[]): string[] {
  const found = names.find(([mark]) => text.includes(mark));
  return found ? [found[1]] : [];
}

/**
 * What a person calls the browser behind a User-Agent header: 'Chrome, Android'; less where less is
 * recognised, '' for nothing. Made of the names above alone, whatever the header holds; versions and
 * models are left out, since they tell one device from another.
 */
export function agentName(userAgent: string | undefined): string {
  const text = userAgent?.slice(0, LONGEST) ?? '';
  return [...nameIn(text, BROWSERS), ...nameIn(text, SYSTEMS)].join(', ');
}
