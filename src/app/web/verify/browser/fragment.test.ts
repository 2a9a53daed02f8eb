import { describe, expect, it } from 'vitest';
import { scannedText } from './fragment.ts';

const isPlace = (id: string) => id === 'content';

describe('the fragment of an address', () => {
  it('is the text of the code that was scanned', () => {
    expect(scannedText('#0oRNogEm-_8', isPlace)).toBe('0oRNogEm-_8');
    expect(scannedText('#<script>', isPlace)).toBe('<script>');
  });

  it('is no text where there is none, or where it leads to a place on the page', () => {
    expect(scannedText('', isPlace)).toBeUndefined();
    expect(scannedText('#', isPlace)).toBeUndefined();
    expect(scannedText('#content', isPlace)).toBeUndefined();
  });
});
