import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { OperatorProblem } from '../../platform/operator-problem.ts';
import type { FeedLine } from '../../registration/index.ts';
import { linesOf } from './lines-of.ts';

/**
 * The records of a file of JSON Lines, read as they are asked for; `-` is standard input. Empty lines
 * are none.
 * @throws OperatorProblem where the file cannot be read
 */
export async function* readFeed(file: string): AsyncGenerator<FeedLine> {
  for await (const { number, bytes } of linesOf(await openFeed(file))) {
    if (bytes === null) yield { number, fault: 'too-long' };
    else yield* lineOf(number, bytes);
  }
}

async function openFeed(file: string): Promise<AsyncIterable<Buffer>> {
  if (file === '-') return process.stdin;
  const found = await stat(file).catch(() => undefined);
  if (!found || found.isDirectory()) throw unreadable(file);
  return explained(createReadStream(file), file);
}

/** A file that may not be read says so at the first byte only. */
async function* explained(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch {
    throw unreadable(file);
  }
}

function unreadable(file: string): OperatorProblem {
  return new OperatorProblem(`${file} cannot be read.`);
}

/** With `fatal`, bytes that are no UTF-8 are a fault, where they would else become other names. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function* lineOf(number: number, bytes: Buffer): Generator<FeedLine> {
  const text = textOf(bytes);
  if (text === undefined) yield { number, fault: 'not-utf-8' };
  else if (text.trim() !== '') yield jsonLine(number, text);
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonLine(number: number, text: string): FeedLine {
  try {
    return { number, record: JSON.parse(text) };
  } catch {
    return { number, fault: 'not-json' };
  }
}
