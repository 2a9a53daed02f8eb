import { describe, expect, it } from 'vitest';
import { maskHost } from './mask-host.ts';

describe('a host on a certificate', () => {
  it.each([
    [{ name: 'Айгүл Серікқызы', email: 'aigul@example.org' }, 'А••• С•••'],
    [{ name: '𝒜nna' }, '𝒜•••'],
    [{ email: 'aigul@example.org' }, 'a•••@example.org'],
    [{ phone: '+77010000042' }, '•••42'],
    [{ iin: '900101300811' }, '••••••••0811'],
    [{ bin: '061211600012' }, '••••••••0012'],
  ])('%j reads %s', (host, masked) => {
    expect(maskHost(host)).toBe(masked);
  });
});
