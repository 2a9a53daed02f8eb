import { z } from 'zod';

/** How many tests came out how. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const ONE_PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** The last line of `npm test`. */
export function countLine({ passed, failed, skipped }: Count): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** What we read of vitest's JSON report. */
const reportSchema = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

function countStatuses(statuses: readonly string[]): Count {
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/**
 * Counts the tests of a vitest report. A file that could not be loaded, a run without any test and a
 * runner that ended badly although every test passed each count as one failed test.
 */
export function countReport(report: unknown, exitCode: number | null): Count {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return ONE_FAILED;
  const files = parsed.data.testResults;
  const tests = countStatuses(
    files.flatMap((file) => file.assertionResults.map(({ status }) => status)),
  );
  const broken = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const count = add(tests, { passed: 0, failed: broken, skipped: 0 });
  const isSound = exitCode === 0 && parsed.data.success && count.passed + count.failed > 0;
  return isSound || count.failed > 0 ? count : add(count, ONE_FAILED);
}
