import type { Kysely } from 'kysely';
import { readSignedToken, signedToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type ConsentRequest, findRequest } from './asking.ts';

/** A picture of the code that is sent on is worth nothing soon after; the page makes a new one. */
const SLOT_MS = 15 * 60_000;

/** A code is good in its quarter of an hour and the one after, so for 15 minutes at least. */
function purposeAt(wall: Date, slotsAgo: number): string {
  return `answer-in-person-${Math.floor(wall.getTime() / SLOT_MS) - slotsAgo}`;
}

/** What the foreigner's phone shows to the host who stands before them, who scans it and answers. */
export function inPersonToken(secret: Buffer, requestId: string, wall: Date): string {
  return signedToken(secret, purposeAt(wall, 0), requestId);
}

/** The open asking that was scanned; undefined once the code is old or the asking has ended. */
export async function openInPerson(
  db: Kysely<DB>,
  secret: Buffer,
  token: string,
  wall: Date,
): Promise<ConsentRequest | undefined> {
  const [id] = [0, 1].flatMap((ago) => readSignedToken(secret, purposeAt(wall, ago), token) ?? []);
  const request = id ? await findRequest(db, id) : undefined;
  return request && !request.closed ? request : undefined;
}
