import { recordAudit } from '../../audit/index.ts';
import type { FieldError } from '../../platform/contract/index.ts';
import type { Services } from '../services.ts';
import {
  CHUNK,
  counted,
  type Feed,
  type FeedResult,
  NOTHING,
  type Tally,
  tallyText,
} from './feed.ts';

/** One line of a file: a record, or why it cannot be read as one. */
export type FeedLine = { readonly number: number } & (
  | { readonly record: unknown }
  | { readonly fault: string }
);

/** Hears of each line that was refused, at once and in order. */
export type TellRefused = (line: number, errors: readonly FieldError[]) => void;

/**
 * Takes the records of a file, whoever may open the database; by the rules of `recordFeed`. Lines are
 * read as they are needed, so that memory does not grow with the file.
 */
export async function importFeed(
  services: Services,
  feed: Feed<FeedResult>,
  lines: AsyncIterable<FeedLine>,
  tell: TellRefused,
): Promise<Tally> {
  let tally = NOTHING;
  try {
    for await (const chunk of inChunks(lines)) {
      const results = await takeLines(services, feed, chunk);
      tally = counted(tally, results);
      for (const [at, result] of results.entries()) {
        if (result.result === 'refused') tell(chunk[at]?.number ?? 0, result.errors);
      }
    }
  } finally {
    await recordAudit(services.db, {
      actorKind: 'system',
      actorId: null,
      action: feed.action,
      registrationId: null,
      purpose: tallyText(tally),
    });
  }
  return tally;
}

async function* inChunks(lines: AsyncIterable<FeedLine>): AsyncGenerator<readonly FeedLine[]> {
  let chunk: FeedLine[] = [];
  for await (const line of lines) {
    chunk.push(line);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function takeLines(
  services: Services,
  feed: Feed<FeedResult>,
  lines: readonly FeedLine[],
): Promise<readonly FeedResult[]> {
  const records = lines.flatMap((line) => ('record' in line ? [line.record] : []));
  const results = (await feed.take(services, records)).values();
  return lines.map((line) => {
    if ('fault' in line) return unreadable(line.fault);
    const { value } = results.next();
    if (!value) throw new Error('A record without a result');
    return value;
  });
}

function unreadable(fault: string): FeedResult {
  return { result: 'refused', code: 'invalid-fields', errors: [{ pointer: '', code: fault }] };
}
