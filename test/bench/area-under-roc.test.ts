import { describe, expect, it } from 'vitest';
import { areaUnderRoc, quantile } from './area-under-roc.ts';

describe('the area under ROC', () => {
  it.each([
    ['one half for the same times', [1, 2, 3], [1, 2, 3], 0.5],
    ['one where every first is greater', [4, 5], [1, 2, 3], 1],
    ['nought where every first is smaller', [1], [2, 3], 0],
    ['three quarters where three pairs of four are greater', [2, 4], [1, 3], 0.75],
    ['one half where all are equal', [7, 7, 7], [7, 7], 0.5],
  ])('is %s', (_, first, second, area) => {
    expect(areaUnderRoc(first, second)).toBe(area);
  });
});

describe('a quantile', () => {
  it('is the value below which so many lie', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([quantile(values, 0.5), quantile(values, 0.99), quantile(values, 1)]).toEqual([
      51, 100, 100,
    ]);
  });
});
