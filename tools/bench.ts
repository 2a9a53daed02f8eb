import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Benchmark, Figures } from '../test/bench/benchmark.ts';
import { hostsBenchmark } from '../test/bench/hosts.ts';
import { lawBenchmark } from '../test/bench/law.ts';

/*
 * `npm run bench`: measures, prints a table, and writes `bench/results/<time>.json`, flat:
 * `{ "law": { "stay": { … } } }`. `-- --quick` ends within a minute; other words choose benchmarks by name.
 */

const FOLDER = 'bench/results';
const BENCHMARKS: readonly Benchmark[] = [lawBenchmark, hostsBenchmark];

const words = process.argv.slice(2).filter((word) => word !== '--quick');
const quick = process.argv.includes('--quick');
const chosen = BENCHMARKS.filter(({ name }) => words.length === 0 || words.includes(name));

const results: Record<string, Readonly<Record<string, Figures>>> = {};
for (const benchmark of chosen) {
  const measured = await benchmark.run({ quick });
  results[benchmark.name] = measured;
  for (const [what, figures] of Object.entries(measured)) {
    console.log(`\n${benchmark.name}: ${what}`);
    for (const [name, value] of Object.entries(figures)) {
      console.log(`  ${name.padEnd(20)} ${rounded(value).padStart(14)}`);
    }
  }
}
console.log(`\nWritten: ${write()}`);

/** Three digits that mean something; whole numbers as they are. */
function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : Number(value.toPrecision(3)).toString();
}

function write(): string {
  mkdirSync(FOLDER, { recursive: true });
  const time = new Date().toISOString().replaceAll(':', '-');
  const file = path.join(FOLDER, `${time}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}
