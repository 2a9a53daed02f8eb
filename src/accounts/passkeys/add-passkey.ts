import type { Transaction } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { lockAccount } from '../accounts.ts';
import { agentName } from '../agent-name.ts';
import { challengeSecret, takeChallenge } from '../challenges.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import { newPasskeySchema } from './answers.ts';
import { relyingPartyOf } from './relying-party.ts';
import { type VerifiedPasskey, verifyNewPasskey } from './verify.ts';

export interface AddPasskey {
  /** The token that `beginPasskey` gave this browser. */
  readonly browser: string;
  /** What the device has made: JSON, as its form sent it. */
  readonly answer: string;
  readonly origin: string;
  /** The passkey is first called by the browser's coarse name. */
  readonly userAgent: string | undefined;
}

export type AddPasskeyOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: { readonly code: 'passkey-refused' } };

const REFUSED = { ok: false, refusal: { code: 'passkey-refused' } } as const;

/** Gives an account the passkey that the device of this browser has made, and tells its owner. */
export async function addPasskey(
  { db, clock, secret }: AccountServices,
  session: Session,
  { browser, answer, origin, userAgent }: AddPasskey,
): Promise<AddPasskeyOutcome> {
  const { accountId } = session.actor;
  return inTransaction(db, async (trx) => {
    const wall = clock.wall();
    const taken = await takeChallenge(trx, browser, ['passkey-add'], wall);
    const parsed = newPasskeySchema.safeParse(answer);
    if (taken?.accountId !== accountId || !parsed.success) return REFUSED;
    const challenge = challengeSecret(secret, 'passkey', taken.id);
    const made = await verifyNewPasskey(parsed.data, challenge, relyingPartyOf(origin));
    if (!made) return REFUSED;
    await lockAccount(trx, accountId);
    const { transports } = parsed.data.response;
    const name = agentName(userAgent);
    const row = { accountId, transports, name, createdAt: wall, ...made };
    if (!(await insertPasskey(trx, row))) return REFUSED;
    const { sessionId } = session;
    await recordChange(trx, { accountId, kind: 'passkey-added', wall, sessionId });
    return { ok: true };
  });
}

interface NewRow extends VerifiedPasskey {
  readonly accountId: string;
  readonly transports: string[];
  readonly name: string;
  readonly createdAt: Date;
}

/** False where the credential is known already, of whatever account. */
async function insertPasskey(trx: Transaction<DB>, row: NewRow): Promise<boolean> {
  const inserted = await trx
    .insertInto('passkey')
    .values(row)
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}
