import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

async function* streamOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function textsOf(pieces: readonly Buffer[]): Promise<readonly (string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const { number, bytes } of linesOf(streamOf(pieces))) {
    texts.push(bytes?.toString() ?? null);
    expect(number).toBe(texts.length);
  }
  return texts;
}

describe('the lines of a stream', () => {
  it('are the same wherever it is cut into pieces', async () => {
    const pieces = fc.array(fc.stringMatching(/^[ab\n]{0,8}$/));
    const property = fc.asyncProperty(pieces, async (texts) => {
      expect(await textsOf(texts.map((text) => Buffer.from(text)))).toEqual(
        texts.join('').split('\n'),
      );
    });
    await fc.assert(property);
  });

  it('may have 64 KiB and not a byte more, and one that is longer ends where its line ends', async () => {
    const longest = Buffer.alloc(65_536, 'a');
    const after = Buffer.from('\nafter');
    expect(await textsOf([longest, after])).toEqual([longest.toString(), 'after']);
    expect(await textsOf([longest, Buffer.from('a'), longest, after])).toEqual([null, 'after']);
    expect(await textsOf([Buffer.alloc(70_000, 'a')])).toEqual([null]);
  });
});
