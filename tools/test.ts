import { boundaries } from './testing/boundaries.ts';
import { check } from './testing/check.ts';
import { add, type Count, countLine, ONE_FAILED } from './testing/count.ts';
import type { Stage, StageResult } from './testing/stage.ts';
import { vitestProject, vitestProjectOf } from './testing/vitest-project.ts';

/**
 * `npm test`: every stage in one line, what a failed one said, and a last line of counts. With names
 * of stages as arguments it runs only those.
 */

/** They share nothing but the two cores. */
const INDEPENDENT: readonly Stage[] = [
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  vitestProject('unit'),
  check(
    'lint',
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '.',
  ),
  boundaries,
  check('schema', 'tools/generate-schema.ts', '--check'),
];
const AT_ONCE = 2;

/** Each starts servers or browsers and uses all cores by itself. */
const ONE_BY_ONE: readonly Stage[] = [
  vitestProject('database'),
  ...vitestProjectOf('browser', 'test/e2e/**/*.browser.test.{ts,tsx}'),
  ...vitestProjectOf('faults', 'test/faults/**/*.fault.test.{ts,tsx}'),
];

let total: Count = { passed: 0, failed: 0, skipped: 0 };

async function attempt(stage: Stage): Promise<StageResult> {
  try {
    return await stage.run();
  } catch (error) {
    return { count: ONE_FAILED, output: String(error) };
  }
}

async function runStage(stage: Stage): Promise<void> {
  const start = performance.now();
  const { count, output } = await attempt(stage);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = count.failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${mark.padEnd(7)}${stage.name.padEnd(12)}${seconds.padStart(6)} s  ${countLine(count)}`,
  );
  if (count.failed > 0) console.log(output.trimEnd());
  total = add(total, count);
}

async function runAll(stages: readonly Stage[], atOnce: number): Promise<void> {
  const queue = [...stages];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await runStage(next);
  });
  await Promise.all(workers);
}

const names = process.argv.slice(2);
const isWanted = ({ name }: Stage) => names.length === 0 || names.includes(name);
await runAll(INDEPENDENT.filter(isWanted), AT_ONCE);
await runAll(ONE_BY_ONE.filter(isWanted), 1);
if (total.passed + total.failed === 0) total = ONE_FAILED;
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
