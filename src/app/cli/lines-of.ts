/** The line's number from 1, and its bytes without the line feed; null for one that is too long. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** A record has some hundred bytes. */
const LONGEST_BYTES = 65_536;
const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);

/**
 * The lines of a stream. `node:readline` would hold a line of any length whole in memory; here one of
 * more than 64 KiB is passed over to its end.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let begun: Buffer | null = NOTHING;
  for await (const bytes of stream) {
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      yield { number, bytes: joined(begun, bytes.subarray(from, end)) };
      number += 1;
      begun = NOTHING;
      from = end + 1;
    }
    begun = joined(begun, bytes.subarray(from));
  }
  yield { number, bytes: begun };
}

/** Null once there is too much. */
function joined(begun: Buffer | null, more: Buffer): Buffer | null {
  if (!begun || begun.length + more.length > LONGEST_BYTES) return null;
  return begun.length === 0 ? more : Buffer.concat([begun, more]);
}
