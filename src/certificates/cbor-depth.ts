interface Head {
  readonly major: number;
  /** Length, count, value or tag number; Infinity for an indefinite length. */
  readonly argument: number;
  readonly next: number;
}

const BREAK = 0xff;
const INDEFINITE = 31;

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const info = first & 31;
  const size = info >= 24 && info <= 27 ? 1 << (info - 24) : 0;
  let argument = size === 0 ? info : 0;
  for (let i = 1; i <= size; i += 1) argument = argument * 256 + (bytes[at + i] ?? 0);
  return {
    major: first >> 5,
    argument: info === INDEFINITE ? Number.POSITIVE_INFINITY : argument,
    next: at + 1 + size,
  };
}

/** How many items follow inside the item of this head; 0 for a leaf. */
function itemsInside({ major, argument }: Head): number {
  if (major === 4) return argument;
  if (major === 5) return argument * 2;
  if (major === 6) return 1;
  return major < 4 && major > 1 && argument === Number.POSITIVE_INFINITY ? argument : 0;
}

function lengthOfContent({ major, argument }: Head): number {
  return (major === 2 || major === 3) && Number.isFinite(argument) ? argument : 0;
}

/**
 * Whether CBOR (RFC 8949) opens more arrays, maps and tags inside each other than `limit`. A decoder
 * recurses once a level, so this is asked before it runs, without recursion; bytes that are no CBOR
 * at all are left to the decoder.
 */
export function nestsDeeperThan(limit: number, bytes: Uint8Array): boolean {
  const open: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = readHead(bytes, at);
    const closes = bytes[at] === BREAK;
    at = head.next + lengthOfContent(head);
    const inside = closes ? 0 : itemsInside(head);
    if (closes) open.pop();
    if (inside > 0) open.push(inside);
    else countDown(open);
    if (open.length > limit) return true;
  }
  return false;
}

function countDown(open: number[]): void {
  while (open.length > 0) {
    const left = (open.pop() ?? 0) - 1;
    if (left <= 0) continue;
    open.push(left);
    return;
  }
}
