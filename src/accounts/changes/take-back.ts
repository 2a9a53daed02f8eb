import type { Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { dropNumbers } from '../identity/drop-numbers.ts';

export interface ChangeToTakeBack {
  readonly accountId: string;
  readonly at: Date;
  readonly sessionId: string | null;
  /** An address or a phone that was taken off. */
  readonly contactBefore: string | null;
}

/**
 * Takes a change back with everything that its session has brought into the account, the passkey that
 * the session was begun with, and all recovery codes: any of them would let the same stranger in again.
 * What was there before the session stays, so that the owner can still get in. Gives since when.
 */
export async function takeBack(
  trx: Transaction<DB>,
  change: ChangeToTakeBack,
  wall: Date,
): Promise<Date> {
  const session = await sessionOf(trx, change.sessionId);
  const since = session?.createdAt ?? change.at;
  const { accountId } = change;
  await removePasskeys(trx, accountId, since, session?.passkeyId ?? null);
  await trx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute();
  await unlinkIdentities(trx, accountId, since);
  await trx
    .deleteFrom('contact')
    .where('accountId', '=', accountId)
    .where('kind', 'in', ['email', 'phone'])
    .where('verifiedAt', '>', since)
    .execute();
  if (change.contactBefore !== null) await restore(trx, accountId, change.contactBefore, wall);
  return since;
}

async function sessionOf(trx: Transaction<DB>, id: string | null) {
  if (id === null) return undefined;
  return trx
    .selectFrom('accessToken')
    .select(['createdAt', 'passkeyId'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** One of which a copy was seen goes too. */
async function removePasskeys(
  trx: Transaction<DB>,
  accountId: string,
  since: Date,
  used: string | null,
): Promise<void> {
  await trx
    .deleteFrom('passkey')
    .where('accountId', '=', accountId)
    .where(({ eb, or }) =>
      or([
        eb('createdAt', '>', since),
        eb('blockedAt', 'is not', null),
        ...(used === null ? [] : [eb('id', '=', used)]),
      ]),
    )
    .execute();
}

/** An account that the identity itself has made, in the same instant as the session, keeps it. */
async function unlinkIdentities(
  trx: Transaction<DB>,
  accountId: string,
  since: Date,
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('identity')
    .where('accountId', '=', accountId)
    .where('linkedAt', '>', since)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await dropNumbers(trx, accountId);
}

/**
 * An address also from an account that whoever reads its mail has begun meanwhile: they are the one who
 * asks. A phone that somebody else has proved since is theirs.
 */
async function restore(
  trx: Transaction<DB>,
  accountId: string,
  value: string,
  wall: Date,
): Promise<void> {
  const kind = value.includes('@') ? 'email' : 'phone';
  const held = { accountId, verifiedAt: wall, provedBy: 'code' };
  await trx
    .insertInto('contact')
    .values({ kind, value, ...held })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'value']).doUpdateSet(held).where('contact.kind', '=', 'email'),
    )
    .execute();
}
