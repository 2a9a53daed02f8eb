import { describe, expect, it } from 'vitest';
import { countLine, countReport, ONE_FAILED } from './count.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (success: boolean, ...testResults: unknown[]) => ({ success, testResults });

describe('counting a report', () => {
  it('tells passed, failed and skipped tests apart', () => {
    const mixed = report(
      false,
      file('failed', 'passed', 'failed', 'pending'),
      file('passed', 'passed', 'todo'),
    );
    expect(countReport(mixed, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failed test', () => {
    const broken = report(false, file('failed'), file('passed', 'passed'));
    expect(countReport(broken, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run without any test as failed', () => {
    expect(countReport(report(true), 0)).toEqual(ONE_FAILED);
    expect(countReport(report(true, file('passed', 'pending')), 0)).toMatchObject({
      failed: 1,
      skipped: 1,
    });
  });

  it('counts a runner that ended badly as failed, though every test passed', () => {
    const good = report(true, file('passed', 'passed'));
    expect(countReport(good, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countReport(good, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(countReport(good, null)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a report that is missing or unreadable as failed', () => {
    expect(countReport(undefined, 0)).toEqual(ONE_FAILED);
  });
});

describe('the last line', () => {
  it('names skipped tests only when there are some', () => {
    expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
