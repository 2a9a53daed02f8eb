import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { OperatorProblem } from '../../platform/operator-problem.ts';

/** A certificate's text has at most some hundred characters; whatever is longer is another file. */
const LONGEST_BYTES = 65_536;

/** The text to check: standard input for `-`, else what the file of that name holds, else as given. */
export async function readQrText(given: string): Promise<string> {
  if (given === '-') return (await text(process.stdin)).trim();
  const file = await stat(given).catch(() => undefined);
  if (!file?.isFile()) return given.trim();
  if (file.size > LONGEST_BYTES) {
    throw new OperatorProblem(`${given} is too large to be the text of a certificate.`);
  }
  return (await readFile(given, 'utf8')).trim();
}
