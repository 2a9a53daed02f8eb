import { readFile } from 'node:fs/promises';
import { RULES, type Rules, withRecords } from '../law/index.ts';
import type { Config } from '../platform/config/index.ts';
import { OperatorProblem } from '../platform/operator-problem.ts';

/** The rules that come with the program, and what the operator's file adds or replaces. */
export async function composeRules({ lawFile }: Pick<Config, 'lawFile'>): Promise<Rules> {
  if (lawFile === undefined) return RULES;
  const read = withRecords(RULES, parsed(await textOf(lawFile)));
  if (read.ok) return read.rules;
  const [{ record, pointer, code } = { record: '', pointer: '', code: '' }] = read.problems;
  throw new OperatorProblem(
    `TIRKEU_LAW: record "${record}" is wrong at ${pointer || 'the top'}: ${code}${others(read.problems.length)}`,
  );
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new OperatorProblem('TIRKEU_LAW names a file that cannot be read.');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorProblem('TIRKEU_LAW names a file that is not JSON.');
  }
}

function others(count: number): string {
  return count > 1 ? `, and ${count - 1} more` : '';
}
