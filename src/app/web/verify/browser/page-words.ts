import type { Words } from './facts.ts';

/** The words that came with the page, by their names. */
export type PageWords = ReadonlyMap<string, string>;

/**
 * Codes and days in the words of the page. Browsers have words of their own, but many none in
 * Kazakh: they would say '2026 M11 23'.
 */
export function wordsOf(page: PageWords): Words {
  return {
    day(date) {
      const [year = '', month, day = ''] = date.split('-');
      const pattern = page.get(`month-${month}`) ?? date;
      return pattern.replace('{year}', year).replace('{day}', String(Number(day)));
    },
    state: (code) => page.get(`state-${code}`) ?? code,
    region: (kato) => page.get(`region-${kato.slice(0, 2)}`) ?? kato,
  };
}
