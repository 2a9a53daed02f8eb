import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHROME_ON_ANDROID } from '../../test/support/sign-in.ts';
import { agentName } from './index.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)';

describe('the name of a browser', () => {
  it.each([
    [CHROME_ON_ANDROID, 'Chrome, Android'],
    [`${WINDOWS} ${WEBKIT} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 'Edge, Windows'],
    [
      `${WINDOWS} ${WEBKIT} Chrome/140.0.0.0 YaBrowser/25.8.0.0 Safari/537.36`,
      'Yandex Browser, Windows',
    ],
    [`${WINDOWS} ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 OPR/122.0.0.0`, 'Opera, Windows'],
    [
      `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0.0.0`,
      'Samsung Internet, Android',
    ],
    [
      `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
      'Safari, macOS',
    ],
    [`${IPHONE} AppleWebKit/605.1.15 CriOS/141.0 Mobile/15E148 Safari/604.1`, 'Chrome, iPhone'],
    [`${IPHONE} AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1`, 'Safari, iPhone'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'ChromeOS'],
    ['curl/8.5.0', ''],
    ['', ''],
    [undefined, ''],
  ])('%s is %j', (userAgent, name) => {
    expect(agentName(userAgent)).toBe(name);
  });

  it('is made of our own words, short, whatever a stranger sends', () => {
    const mark = fc.constantFrom('Edg', 'OPR/', 'Chrome/', 'Android', '<script>', '\r\n', '\u0000');
    const pieces = fc.array(fc.oneof(mark, fc.string({ unit: 'binary' })), { maxLength: 50 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const name = agentName(parts.join(''));
        expect(name).toMatch(
          /^(?:[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?(?:, )?){0,2}$|^(?:.*, )?(?:iPhone|iPad|macOS)$/,
        );
        expect(name.length).toBeLessThanOrEqual(40);
      }),
    );
    expect(agentName(`${'x'.repeat(1_000_000)}Chrome/`)).toBe('');
  });
});
