import { ONE_FAILED, ONE_PASSED } from './count.ts';
import { runProgram } from './run-program.ts';
import type { Stage } from './stage.ts';

/** A program whose exit code is its whole answer; it counts as one test. */
export function check(name: string, script: string, ...options: string[]): Stage {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runProgram(script, options);
      return { count: exitCode === 0 ? ONE_PASSED : ONE_FAILED, output };
    },
  };
}
