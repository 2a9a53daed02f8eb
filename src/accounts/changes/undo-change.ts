import type { Kysely, Transaction } from 'kysely';
import { recordAudit } from '../../audit/index.ts';
import { readSignedToken, signedToken } from '../../platform/crypto/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { lockAccount } from '../accounts.ts';
import { endLiveSessions } from '../end-live-sessions.ts';
import type { AccountServices } from '../services.ts';
import type { changeMessages } from './messages.ts';
import { takeBack } from './take-back.ts';

/** A change that can still be taken back. */
export interface UndoableChange {
  readonly kind: keyof typeof changeMessages;
  readonly at: Date;
}

const PURPOSE = 'undo-account-change';
const UNDO_MS = 48 * 3_600_000;

/** The token in the link of the message; it is made when the message is sent, and stored nowhere. */
export function undoToken(secret: Buffer, changeId: string): string {
  return signedToken(secret, PURPOSE, changeId);
}

/** What the link would take back. Null once it is 48 hours old or was taken back, and for no link of ours. */
export async function readUndo(
  { db, clock, secret }: AccountServices,
  token: string,
): Promise<UndoableChange | null> {
  const change = await findChange(db, readSignedToken(secret, PURPOSE, token), clock.wall());
  return change && { kind: change.kind, at: change.at };
}

/**
 * "This was not me": takes the change back, with all that the same session brought in, and signs every
 * browser out. Whoever reads the mail of the address may do that; there is nothing else they could prove.
 * False where the link has ended.
 */
export async function undoChange(services: AccountServices, token: string): Promise<boolean> {
  const { db, clock, secret } = services;
  const id = readSignedToken(secret, PURPOSE, token);
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    const found = await findChange(trx, id, wall);
    if (!found) return false;
    await lockAccount(trx, found.accountId);
    const change = await findChange(trx, id, wall);
    if (!change) return false;
    const since = await takeBack(trx, change, wall);
    await closeChanges(trx, change.accountId, since, wall);
    await endLiveSessions(trx, wall, (where) => where('accountId', '=', change.accountId));
    await recordAudit(trx, {
      actorKind: 'account',
      actorId: change.accountId,
      action: 'change-undone',
      registrationId: null,
    });
    return true;
  });
}

async function findChange(db: Kysely<DB>, id: string | undefined, wall: Date) {
  if (id === undefined) return null;
  const row = await db
    .selectFrom('accountChange')
    .select(['id', 'accountId', 'kind', 'at', 'sessionId', 'contactBefore'])
    .where('id', '=', id)
    // What the state says of a number is not for its former holder to take back.
    .where('kind', '!=', 'contact-moved')
    .where('undoneAt', 'is', null)
    .where('at', '>', new Date(wall.getTime() - UNDO_MS))
    .executeTakeFirst();
  // The table's check keeps `kind` to the list of kinds.
  return row ? { ...row, kind: row.kind as UndoableChange['kind'] } : null;
}

/** The links of what went with it have nothing left to take back. */
async function closeChanges(
  trx: Transaction<DB>,
  accountId: string,
  since: Date,
  wall: Date,
): Promise<void> {
  await trx
    .updateTable('accountChange')
    .set({ undoneAt: wall })
    .where('accountId', '=', accountId)
    .where('at', '>=', since)
    .execute();
}
