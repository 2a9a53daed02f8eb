import { describe, expect, it } from 'vitest';
import type { RegistrationSummary } from '../../../../registration/index.ts';
import { mostUrgentFirst } from './parts.ts';

function waiting(at: number, answerBy?: string): RegistrationSummary {
  return {
    id: `01999999-0000-7000-8000-00000000000${at}`,
    number: 'R-26-0000-0000-0',
    status: 'awaiting-host',
    version: 1,
    filedAt: '2026-11-02T05:00:00.000Z',
    viewer: 'host',
    stay: { from: '2026-11-02', until: '2026-12-20' },
    immigrantName: 'SPECIMEN AZIZA',
    place: 'Almaty, Abay Avenue, 10, 25',
    ...(answerBy ? { answerBy } : {}),
    links: {},
  };
}

describe('what waits for a host', () => {
  it('begins with what there is least time for, and ends with what the time is over for', () => {
    const newestFirst = [
      waiting(5, '2026-12-05'),
      waiting(4),
      waiting(3, '2026-12-03'),
      waiting(2, '2026-12-05'),
      waiting(1, '2026-12-09'),
    ];
    const order = mostUrgentFirst(newestFirst).map(({ id }) => Number(id.slice(-1)));
    expect(order).toEqual([3, 2, 5, 1, 4]);
  });
});
