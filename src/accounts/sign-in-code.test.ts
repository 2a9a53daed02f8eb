import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, isCodeOf, readCode } from './sign-in-code.ts';

const secret = Buffer.alloc(32, 7);
const uuid = fc.uuid({ version: 7 });
const attempts = fc.record({ id: uuid, long: fc.boolean() });

describe('a code', () => {
  it('is six digits, or twelve symbols in groups that nobody misreads', () => {
    fc.assert(
      fc.property(uuid, (id) => {
        expect(codeText(secret, { id, long: false })).toMatch(/^\d{6}$/);
        const long = codeText(secret, { id, long: true });
        expect(long).toMatch(/^[2-9C-Y]{4}-[2-9C-Y]{4}-[2-9C-Y]{4}$/);
        expect(long).not.toMatch(/[01AEILOSUBZG]/);
      }),
    );
  });

  it('is another one for another attempt, length or secret', () => {
    const id = '01999999-0000-7000-8000-00000000000a';
    const codes = [
      codeText(secret, { id, long: true }),
      codeText(secret, { id: id.replace(/a$/, 'b'), long: true }),
      codeText(Buffer.alloc(32, 8), { id, long: true }),
    ];
    expect(new Set(codes).size).toBe(3);
  });

  it('uses every digit about as often', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 2_000; at += 1) {
      const id = `01999999-0000-7000-8000-${String(at).padStart(12, '0')}`;
      for (const digit of codeText(secret, { id, long: false })) {
        counts.set(digit, (counts.get(digit) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(10);
    for (const count of counts.values()) expect(Math.abs(count - 1_200)).toBeLessThan(200);
  });
});

describe('a typed code', () => {
  it('is the one meant, however it is grouped, spaced and cased', () => {
    const between = fc.constantFrom('', ' ', '-', '\u00a0', '\u2011', '\u200b', '\n');
    fc.assert(
      fc.property(attempts, between, (attempt, gap) => {
        const text = codeText(secret, attempt);
        const typed = ` ${[...text.toLowerCase()].join(gap)}\n`;
        const code = readCode(typed, attempt);
        expect(code).toBe(text.replaceAll('-', ''));
        expect(code !== null && isCodeOf(secret, attempt, code)).toBe(true);
      }),
    );
  });

  it.each(['٠٤٢٩١٧', '۰۴۲۹۱۷', '０４２９１７'])('%s is read as 042917', (typed) => {
    expect(readCode(typed, { long: false })).toBe('042917');
  });

  it('that cannot be one is none', () => {
    for (const typed of [
      '',
      ' ',
      '12345',
      '1234567',
      'abcdef',
      '12345\u0000',
      '1'.repeat(1_000_000),
    ]) {
      expect(readCode(typed, { long: false })).toBeNull();
    }
    for (const typed of ['042917', 'K7MX-2Q9F-HT4', 'K7MX-2Q9F-HT40']) {
      expect(readCode(typed, { long: true })).toBeNull();
    }
  });

  it('is right for its own attempt only', () => {
    fc.assert(
      fc.property(uuid, uuid, (one, other) => {
        fc.pre(one !== other);
        const code = readCode(codeText(secret, { id: one, long: true }), { long: true }) ?? '';
        expect(isCodeOf(secret, { id: other, long: true }, code)).toBe(false);
        expect(isCodeOf(secret, { id: one, long: false }, code)).toBe(false);
      }),
    );
  });
});
