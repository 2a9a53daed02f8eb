import { z } from 'zod';
import { inTransaction } from '../platform/db/index.ts';
import { endLiveSessions } from './end-live-sessions.ts';
import type { AccountServices } from './services.ts';
import { tokenHash } from './token-hash.ts';

type Means = Pick<AccountServices, 'db' | 'clock'>;

/** Ends one session of this account. False where there is none such: another's is as unknown as none. */
export async function endSession(
  { db, clock }: Means,
  accountId: string,
  sessionId: string,
): Promise<boolean> {
  if (!z.uuid().safeParse(sessionId).success) return false;
  const ended = await inTransaction(db, (trx) =>
    endLiveSessions(trx, clock.wall(), (where) =>
      where.and([where('accountId', '=', accountId), where('id', '=', sessionId)]),
    ),
  );
  return ended > 0;
}

/** Ends all sessions of this account but the one that is looked from. Gives how many there were. */
export async function endOtherSessions(
  { db, clock }: Means,
  accountId: string,
  currentSessionId: string,
): Promise<number> {
  return inTransaction(db, (trx) =>
    endLiveSessions(trx, clock.wall(), (where) =>
      where.and([where('accountId', '=', accountId), where('id', '!=', currentSessionId)]),
    ),
  );
}

/** Ends the session of this token; a token of none changes nothing. */
export async function signOut({ db, clock }: Means, token: string): Promise<void> {
  const session = tokenHash(token);
  await inTransaction(db, (trx) =>
    endLiveSessions(trx, clock.wall(), (where) => where('tokenHash', '=', session)),
  );
}
