import { describe, expect, it } from 'vitest';
import { checkDigit } from './check-digit.ts';

describe('the check digit of ICAO Doc 9303', () => {
  it('agrees with the worked examples of part 3, section 4.9', () => {
    expect(checkDigit('520727')).toBe(3);
    expect(checkDigit('AB2134<<<')).toBe(5);
  });

  it('agrees with the worked examples of part 11, appendix D', () => {
    expect(checkDigit('L898902C<')).toBe(3);
    expect(checkDigit('690806')).toBe(1);
    expect(checkDigit('940623')).toBe(6);
    expect(checkDigit('D23145890734')).toBe(9);
    expect(checkDigit('340712')).toBe(7);
    expect(checkDigit('950712')).toBe(2);
  });

  it('exists for no text with a character outside the alphabet', () => {
    for (const text of ['a', 'Ü', ' ', '-', '٣', '😀']) expect(checkDigit(text)).toBeNull();
  });
});
