import { globSync } from 'node:fs';
import { z } from 'zod';
import { ONE_FAILED, ONE_PASSED } from './count.ts';
import { ROOT, runProgram } from './run-program.ts';
import type { Stage, StageResult } from './stage.ts';

const FOLDERS = ['src', 'test', 'tools'];

const reportSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    error: z.number(),
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});
type Report = z.infer<typeof reportSchema>;

function parse(text: string): Report | undefined {
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A checker that silently sees no TypeScript would find nothing wrong: every file must be there. */
function unseenFiles(report: Report): string[] {
  const seen = new Set(report.modules.map(({ source }) => source));
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }));
  return files.filter((file) => !seen.has(file));
}

function judge(report: Report): string[] {
  const { violations } = report.summary;
  return [
    ...violations.map(({ from, to, rule }) => `${from} → ${to} (${rule.name})`),
    ...unseenFiles(report).map((file) => `${file} was not looked at`),
  ];
}

async function run(): Promise<StageResult> {
  const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const ended = await runProgram('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
    ...config,
    ...FOLDERS,
  ]);
  const report = parse(ended.stdout);
  if (!report) return { count: ONE_FAILED, output: ended.output };
  const complaints = judge(report);
  return { count: complaints.length > 0 ? ONE_FAILED : ONE_PASSED, output: complaints.join('\n') };
}

/** Imports go down only, and every file of the project was looked at. */
export const boundaries: Stage = { name: 'boundaries', run };
