import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countReport } from './count.ts';
import { ROOT, runProgram } from './run-program.ts';
import type { Stage, StageResult } from './stage.ts';

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function run(project: string): Promise<StageResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-report-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const ended = await runProgram('node_modules/vitest/vitest.mjs', [
      ...['run', '--project', project, '--no-color'],
      ...reporters,
    ]);
    return { count: countReport(readReport(report), ended.exitCode), output: ended.output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tests of one project of vitest.config.ts. */
export function vitestProject(project: string): Stage {
  return { name: project, run: () => run(project) };
}

/** The same for a project that has tests only where a file of this pattern exists. */
export function vitestProjectOf(project: string, pattern: string): Stage[] {
  return globSync(pattern, { cwd: ROOT }).length > 0 ? [vitestProject(project)] : [];
}
