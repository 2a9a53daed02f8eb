import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pathOfOurs, readPush } from './push-message.ts';

beforeAll(() => vi.stubGlobal('location', { origin: 'https://registration.example' }));
afterAll(() => vi.unstubAllGlobals());

const ANSWER = { path: '/answer/AbC_-1', version: 3, confirm: 'Yes', decline: 'No' };
const MESSAGE = {
  title: 'A request',
  body: 'Somebody asks.',
  lang: 'en',
  tag: 'm1',
  url: '/answer/AbC_-1',
  badge: 2,
};

const read = (message: object) => readPush(JSON.stringify(message));

describe('a message from the server', () => {
  it('is shown with its buttons, and counts what waits', () => {
    const { badge, ...notice } = MESSAGE;
    expect(read({ ...MESSAGE, answer: ANSWER })).toEqual({
      notice: { ...notice, answer: { ...ANSWER, version: '3' } },
      waiting: badge,
    });
  });

  it.each([
    '//elsewhere.example/',
    'https://elsewhere.example/',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '',
    7,
  ])('opens no other place: %j', (url) => {
    expect(read({ ...MESSAGE, url })?.notice.url).toBe('/host');
  });

  it.each([
    { ...ANSWER, path: '/sign-out' },
    { ...ANSWER, path: 'https://elsewhere.example/answer/x' },
    { ...ANSWER, confirm: '' },
    'yes',
  ])('has no buttons for the answer %j', (answer) => {
    expect(read({ ...MESSAGE, answer })?.notice).not.toHaveProperty('answer');
  });

  it.each([-1, '2', null, Number.NaN])('counts nothing by %j', (badge) => {
    expect(read({ ...MESSAGE, badge })?.waiting).toBeUndefined();
  });

  it('is none without a title, and never fails, whatever comes', () => {
    expect(read({ ...MESSAGE, title: '' })).toBeUndefined();
    expect(readPush(undefined)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void readPush(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void readPush(JSON.stringify(value))));
  });
});

it('every address that is opened is a path of our own origin', () => {
  const start = fc.constantFrom('', '/', '//', '/\\', '/\t/', '\\\\', 'https://', 'data:');
  fc.assert(
    fc.property(start, fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), (begins, rest) => {
      const opened = new URL(pathOfOurs(begins + rest), location.origin);
      expect(opened.origin).toBe(location.origin);
    }),
  );
});
