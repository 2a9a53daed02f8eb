import { describe, expect, it } from 'vitest';
import { returnAddress, signInAddress } from './return-address.ts';

describe('where a sign-in leads on to', () => {
  it.each([
    '/account',
    '/file/01999999-0000-7000-8000-000000000001/person',
    '/host',
    '/invited/7K3M9Q2FXW4T/file',
    `/in-person/${'A_-'.repeat(14)}x`,
  ])('is a page of ours: %s', (address) => {
    expect(returnAddress(address)).toBe(address);
    expect(signInAddress(address)).toBe(`/sign-in?to=${encodeURIComponent(address)}`);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/account/../sign-out',
    '/account?x=1',
    '/account\n',
    '/sign-out',
    '/answer/token',
    `/account/${'a'.repeat(300)}`,
    '',
    undefined,
  ])('is never %j', (address) => {
    expect(returnAddress(address)).toBeUndefined();
    expect(signInAddress(address)).toBe('/sign-in');
  });
});
