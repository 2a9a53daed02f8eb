import { describe, expect, it } from 'vitest';
import type { RegistrationSummary } from '../../../../../registration/index.ts';
import { whatMatters, withStanding } from './matters.ts';

const TODAY = '2026-11-24';
const DAYS = { from: '2026-11-19', until: '2026-12-20' };
const OVER = { from: '2026-10-01', until: '2026-11-23' };

type Line = Pick<RegistrationSummary, 'status'> & Partial<Pick<RegistrationSummary, 'stay'>>;

/** What matters of a list, the newest first, each case by its place in it. */
function mattersOf(...lines: readonly Line[]) {
  const summaries = lines.map(
    (line, at): RegistrationSummary => ({
      id: String(at),
      number: 'R',
      version: 1,
      filedAt: '2026-11-20T08:00:00.000Z',
      viewer: 'immigrant',
      stay: DAYS,
      immigrantName: 'SPECIMEN',
      place: 'Abay Avenue, 10',
      links: {},
      ...line,
    }),
  );
  const matters = whatMatters(withStanding(summaries, TODAY));
  if (!matters) return null;
  const { kind, cases, newer } = matters;
  return { kind, cases: cases.map(({ summary }) => summary.id), newer: newer?.summary.id ?? null };
}

describe('what matters to somebody who files', () => {
  it('is what is in force, whatever else was filed and ended', () => {
    const lines = [
      { status: 'withdrawn' },
      { status: 'registered' },
      { status: 'closed' },
    ] as const;
    expect(mattersOf(...lines)).toEqual({ kind: 'in-force', cases: ['1'], newer: null });
  });

  it.each([
    'awaiting-host',
    'in-review',
    'refused',
  ] as const)('is besides a newer filing that is %s', (status) => {
    const matters = mattersOf({ status }, { status: 'registered' });
    expect(matters).toEqual({ kind: 'in-force', cases: ['1'], newer: '0' });
  });

  it('is of a family everybody who is registered', () => {
    const lines = [
      { status: 'registered' },
      { status: 'refused' },
      { status: 'registered' },
    ] as const;
    expect(mattersOf(...lines)).toEqual({ kind: 'in-force', cases: ['0', '2'], newer: null });
  });

  it('is what waits, where nothing is in force any more', () => {
    const lines = [{ status: 'in-review' }, { status: 'registered', stay: OVER }] as const;
    expect(mattersOf(...lines)).toEqual({ kind: 'open', cases: ['0'], newer: null });
  });

  it.each([
    { status: 'refused' },
    { status: 'registered', stay: OVER },
  ] as const)('is the newest case where it asks for something: %j', (line) => {
    expect(mattersOf(line, { status: 'closed' })).toEqual({
      kind: 'unfinished',
      cases: ['0'],
      newer: null,
    });
  });

  it('is nothing where all has ended, or nothing was filed', () => {
    expect(mattersOf({ status: 'withdrawn' }, { status: 'refused' })).toBeNull();
    expect(mattersOf()).toBeNull();
  });
});
