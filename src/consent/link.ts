import type { Kysely } from 'kysely';
import { readSignedToken, signedToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type ConsentRequest, findRequest } from './asking.ts';

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
  | { readonly state: 'open'; readonly request: ConsentRequest }
  | { readonly state: 'ended' };

export async function openLink(
  db: Kysely<DB>,
  secret: Buffer,
  token: string,
  wall: Date,
): Promise<OpenedLink> {
  const id = readSignedToken(secret, PURPOSE, token);
  const request = id ? await findRequest(db, id) : undefined;
  if (!request || request.closed || request.linkExpiresAt <= wall) return { state: 'ended' };
  return { state: 'open', request };
}
