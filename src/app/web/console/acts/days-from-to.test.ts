import { describe, expect, it } from 'vitest';
import { daysFromTo } from './days-from-to.ts';

describe('the days of a period', () => {
  it('are all of them, over the end of a month too', () => {
    expect(daysFromTo('2026-02-27', '2026-03-01')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(daysFromTo('2026-02-27', '2026-02-27')).toEqual(['2026-02-27']);
  });

  it('are never more than one too many, however long a period somebody types', () => {
    expect(daysFromTo('0001-01-01', '9999-12-31')).toHaveLength(41);
    expect(daysFromTo('9999-12-31', '9999-12-31')).toEqual(['9999-12-31']);
  });

  it('stay as they were typed where they are none, so that they can be named', () => {
    expect(daysFromTo('2026-02-31', '2026-03-01')).toEqual(['2026-02-31', '2026-03-01']);
    expect(daysFromTo(undefined, '2026-03-01')).toEqual([]);
  });
});
