import { describe, expect, it } from 'vitest';
import { filledText } from './fill.ts';

describe('a text of a template', () => {
  it('has its places filled, each as often as it stands there', () => {
    expect(filledText('{from} – {until}, {from}', { from: 'a', until: 'b' })).toBe('a – b, a');
    expect(filledText('No place', {})).toBe('No place');
  });

  it('is left out when a place stays empty', () => {
    expect(filledText('{age}', { age: undefined })).toBeUndefined();
    expect(filledText('{name}, {age}', { name: 'a' })).toBeUndefined();
  });

  it('takes nothing in a value for a place or for a pattern', () => {
    const values = { name: "{number} $& $1 $'", number: 'secret' };
    expect(filledText('{name}', values)).toBe("{number} $& $1 $'");
  });
});
