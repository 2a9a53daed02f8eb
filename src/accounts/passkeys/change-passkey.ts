import { z } from 'zod';
import { recordAudit } from '../../audit/index.ts';
import { type FieldError, parseFields } from '../../platform/contract/index.ts';
import { inTransaction } from '../../platform/db/index.ts';
import { lockAccount } from '../accounts.ts';
import { recordChange } from '../changes/record-change.ts';
import { passkeyNameSchema } from '../contract.ts';
import { isFresh, SIGN_IN_AGAIN } from '../fresh-session.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import type { WayOutcome, WayRefusal } from '../way-outcome.ts';
import { countWaysIn } from '../ways-left.ts';

const NOT_FOUND = { ok: false, refusal: { code: 'not-found' } } as const;

export type RenameOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal:
        | WayRefusal
        | { readonly code: 'invalid'; readonly errors: readonly FieldError[] };
    };

/** Calls a passkey what its owner calls it. `body` is read with `passkeyNameSchema`. */
export async function renamePasskey(
  { db }: AccountServices,
  { actor: { accountId } }: Session,
  id: string,
  body: unknown,
): Promise<RenameOutcome> {
  if (!z.uuid().safeParse(id).success) return NOT_FOUND;
  const parsed = parseFields(passkeyNameSchema, body);
  if (!parsed.ok) return { ok: false, refusal: { code: 'invalid', errors: parsed.errors } };
  return inTransaction(db, async (trx) => {
    const renamed = await trx
      .updateTable('passkey')
      .set(parsed.value)
      .where('id', '=', id)
      .where('accountId', '=', accountId)
      .returning('id')
      .executeTakeFirst();
    if (!renamed) return NOT_FOUND;
    const action = 'passkey-renamed';
    await recordAudit(trx, {
      actorKind: 'account',
      actorId: accountId,
      action,
      registrationId: null,
    });
    return { ok: true };
  });
}

/** A passkey signs nobody in any more, and the owner is told. Sessions that it began go on. */
export async function removePasskey(
  { db, clock }: AccountServices,
  session: Session,
  id: string,
): Promise<WayOutcome> {
  if (!z.uuid().safeParse(id).success) return NOT_FOUND;
  const { accountId } = session.actor;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    if (!(await isFresh(trx, session, wall))) return SIGN_IN_AGAIN;
    await lockAccount(trx, accountId);
    const passkey = await trx
      .selectFrom('passkey')
      .select('blockedAt')
      .where('id', '=', id)
      .where('accountId', '=', accountId)
      .executeTakeFirst();
    if (!passkey) return NOT_FOUND;
    if (!passkey.blockedAt && (await countWaysIn(trx, accountId)) === 1) {
      return { ok: false, refusal: { code: 'last-way-in' } };
    }
    await trx.deleteFrom('passkey').where('id', '=', id).execute();
    const { sessionId } = session;
    await recordChange(trx, { accountId, kind: 'passkey-removed', wall, sessionId });
    return { ok: true };
  });
}
