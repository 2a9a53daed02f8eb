import type { Transaction } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { contactsOfAccount, findAccountByContact, lockAccount } from '../accounts.ts';
import { attemptInTurn } from '../attempt-in-turn.ts';
import type { Attempt } from '../attempt-store.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Session } from '../read-session.ts';
import type { AccountServices } from '../services.ts';
import { type CodeRefusal, codeRefused, tryCode } from '../try-code.ts';
import { dropContact } from './drop-contact.ts';

export interface AddContact {
  readonly kind: 'email' | 'phone';
  /** The token that `askToAdd` gave this browser. */
  readonly attempt: string;
  /** As it was typed. */
  readonly code: string;
}

export type AddContactOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: CodeRefusal | { readonly code: 'address-in-use' } };

const PURPOSES = { email: 'prove-email', phone: 'prove-phone' } as const;

/**
 * Gives an account an address or a phone of which its owner has read the code. That another account has
 * the address is said only here, to whoever could sign in to that one by the same mail.
 */
export async function addContact(
  services: AccountServices,
  session: Session,
  { kind, attempt: token, code }: AddContact,
): Promise<AddContactOutcome> {
  return inTransaction(
    services.db,
    async (trx) => {
      const attempt = await attemptInTurn(trx, services, token, PURPOSES[kind]);
      const { accountId } = session.actor;
      if (attempt?.accountId !== accountId) return { ok: false, refusal: codeRefused(0) };
      await lockAccount(trx, accountId);
      const holder = await findAccountByContact(trx, kind, attempt.sentTo);
      // A slow network lets a button be pressed twice.
      if (attempt.usedAt && holder?.accountId === accountId) return { ok: true };
      const refusal = await tryCode(trx, services, attempt, code);
      if (refusal) return { ok: false, refusal };
      const wall = services.clock.wall();
      const adding = { accountId, sessionId: session.sessionId, wall, attempt };
      if (kind === 'phone') return putPhone(trx, adding, holder?.accountId);
      return holder ? { ok: false, refusal: { code: 'address-in-use' } } : putEmail(trx, adding);
    },
    { retryOnViolationOf: ['contact_pkey'] },
  );
}

interface Adding {
  readonly accountId: string;
  readonly sessionId: string;
  readonly wall: Date;
  readonly attempt: Attempt;
}

async function putEmail(
  trx: Transaction<DB>,
  { attempt: { sentTo, replaces }, ...by }: Adding,
): Promise<AddContactOutcome> {
  const { accountId, wall: verifiedAt } = by;
  const before = await contactsOfAccount(trx, accountId, 'email');
  await trx
    .insertInto('contact')
    .values({ kind: 'email', value: sentTo, accountId, verifiedAt })
    .execute();
  const change = { ...by, contactAfter: sentTo };
  if (replaces === null || !before.includes(replaces)) {
    await recordChange(trx, { ...change, kind: 'email-added' });
  } else {
    await dropContact(trx, accountId, { kind: 'email', value: replaces });
    await recordChange(trx, { ...change, kind: 'email-changed', contactBefore: replaces });
  }
  return { ok: true };
}

/** Numbers are given to new people: whoever has the phone now is its holder, and the former one is told. */
async function putPhone(
  trx: Transaction<DB>,
  { attempt: { sentTo }, ...by }: Adding,
  former: string | undefined,
): Promise<AddContactOutcome> {
  const { accountId, wall } = by;
  const held = { accountId, verifiedAt: wall, provedBy: 'code' };
  await trx
    .insertInto('contact')
    .values({ kind: 'phone', value: sentTo, ...held })
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doUpdateSet(held))
    .execute();
  await recordChange(trx, { ...by, kind: 'number-added', contactAfter: sentTo });
  if (former !== undefined) {
    await recordChange(trx, { accountId: former, kind: 'contact-moved', wall, sessionId: null });
  }
  return { ok: true };
}
