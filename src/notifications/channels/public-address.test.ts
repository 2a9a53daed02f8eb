import { describe, expect, it } from 'vitest';
import { isPublicAddress, isPublicUrl, lookUpPublic } from './public-address.ts';

describe('an address that a stranger gives', () => {
  it.each([
    'http://push.example/x',
    'https://localhost/x',
    'https://printer/x',
    'https://printer.local/x',
    'https://metadata.google.internal/x',
    'https://127.0.0.1/x',
    'https://0x7f.1/x',
    'https://2130706433/x',
    'https://10.1.2.3/x',
    'https://172.31.255.255/x',
    'https://192.168.1.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/x',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://[fd00::1]/x',
    'https://[fe80::1]/x',
    'https://[64:ff9b::a00:1]/x',
  ])('is not followed inside: %s', (text) => {
    expect(isPublicUrl(new URL(text))).toBe(false);
  });

  it.each([
    'https://fcm.googleapis.com/x',
    'https://8.8.8.8/x',
    'https://[2a00:1450::1]/x',
  ])('is taken where it leads outside: %s', (text) => {
    expect(isPublicUrl(new URL(text))).toBe(true);
  });

  it('is judged as IPv4 where it is one in the clothes of IPv6', () => {
    expect(isPublicAddress('::ffff:8.8.8.8')).toBe(true);
    expect(isPublicAddress('::ffff:192.168.0.1')).toBe(false);
  });

  it.each([false, true])('is not followed by a name that leads inside (all: %s)', async (all) => {
    const looked = new Promise((resolve) => {
      lookUpPublic('localhost', { all }, (error) => resolve(error?.message));
    });
    expect(await looked).toBe('This name leads inside');
  });
});
