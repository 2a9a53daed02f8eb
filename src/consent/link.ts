import type { Kysely } from 'kysely';
import { readSignedToken, signedToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type ConsentRequest, findRequest, openRequestsBeside } from './asking.ts';

const PURPOSE = 'answer-request';

/** The token of the one-time link of an asking. Nothing secret is stored: it is made when it is sent. */
export function linkToken(secret: Buffer, requestId: string): string {
  return signedToken(secret, PURPOSE, requestId);
}

/**
 * What a link opens. `ended` hides everything: answered, withdrawn, superseded, changed or expired
 * looks the same, and so does a link that never was.
 */
export type OpenedLink =
  | {
      readonly state: 'open';
      /** The asking for which the link was made; it may have its answer, while others of the family wait. */
      readonly requestId: string;
      /** The askings of a family at the same host that wait, the first filed first; never empty. */
      readonly requests: readonly [ConsentRequest, ...ConsentRequest[]];
    }
  | { readonly state: 'ended' };

/**
 * One link serves everybody of a family who named the same host, and is used up when each of them has an
 * answer. Where another asking took the place of its own, or the case ended, it is dead.
 */
export async function openLink(
  db: Kysely<DB>,
  secret: Buffer,
  token: string,
  wall: Date,
): Promise<OpenedLink> {
  const id = readSignedToken(secret, PURPOSE, token);
  const request = id ? await findRequest(db, id) : undefined;
  if (!request || request.linkExpiresAt <= wall) return { state: 'ended' };
  const lives = !request.closed || request.answered;
  const beside = lives ? await openRequestsBeside(db, request) : [];
  const [first, ...others] = [...(request.closed ? [] : [request]), ...beside].toSorted(
    (one, other) => (one.registrationId < other.registrationId ? -1 : 1),
  );
  if (!first) return { state: 'ended' };
  return { state: 'open', requestId: request.id, requests: [first, ...others] };
}
