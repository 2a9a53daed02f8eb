import type { Transaction } from 'kysely';
import { recordAudit } from '../audit/index.ts';
import type { DB } from '../platform/db/index.ts';
import { rolesOf } from './accounts.ts';
import type { Role } from './actor.ts';
import { agentName } from './agent-name.ts';
import { endLiveSessions } from './end-live-sessions.ts';
import { sessionEnd } from './session-life.ts';
import { tokenHash } from './token-hash.ts';
import { issueToken } from './tokens.ts';

/** The browser in which somebody signs in. */
export interface SigningBrowser {
  /** Only its coarse name is kept. */
  readonly userAgent: string | undefined;
  /** The session that it has had so far: a token known before signing in is no good after. */
  readonly formerSession: string | null;
}

export interface SignedIn {
  /** For the browser's cookie; shown this once. */
  readonly session: string;
  readonly accountId: string;
  readonly roles: readonly Role[];
}

interface NewSession {
  readonly accountId: string;
  readonly wall: Date;
  /** The passkey that it is begun with. */
  readonly passkeyId?: string;
  /** The session's token, where it has to be one that can be made again. */
  readonly text?: string;
}

/** Begins a session, by whatever way its account has signed in: each gives the same life and leaves the same entry. */
export async function beginSession(
  trx: Transaction<DB>,
  { userAgent, formerSession }: SigningBrowser,
  { accountId, wall, passkeyId, text }: NewSession,
): Promise<SignedIn> {
  const roles = await rolesOf(trx, accountId);
  if (formerSession !== null) {
    const former = tokenHash(formerSession);
    await endLiveSessions(trx, wall, (where) => where('tokenHash', '=', former));
  }
  const expiresAt = sessionEnd(roles, wall);
  const agent = agentName(userAgent);
  const begun = { accountId, purpose: 'session', createdAt: wall, expiresAt, agent } as const;
  const session = await issueToken(trx, passkeyId ? { ...begun, passkeyId } : begun, text);
  await recordAudit(trx, {
    actorKind: 'account',
    actorId: accountId,
    action: 'signed-in',
    registrationId: null,
  });
  return { session, accountId, roles };
}
